package com.elios.interview.adapter.cv.document;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What a DOCX's named styles say about lists and hidden text.
///
/// @param listed styles whose paragraphs are list items
/// @param hidden styles whose text is not shown
record DocxStyles(Set<String> listed, Set<String> hidden) {
    DocxStyles {
        listed = Set.copyOf(listed);
        hidden = Set.copyOf(hidden);
    }

    static DocxStyles read(byte[] part) throws XMLStreamException {
        var listed = new HashSet<String>();
        var hidden = new HashSet<String>();
        if (part.length > 0) {
            var xml = open(part);
            String style = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "style" -> style = attribute(xml, "styleId");
                        case "numPr" -> listed.add(style);
                        case "vanish" -> {
                            if (isOn(xml)) {
                                hidden.add(style);
                            }
                        }
                        default -> {}
                    }
                }
            }
        }
        listed.remove("");
        hidden.remove("");
        return new DocxStyles(listed, hidden);
    }

    /// Document types and external entities are not followed.
    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /// The attribute by its local name, or an empty text.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }

    /// Whether a switch such as `w:vanish` is on; without a value it is.
    static boolean isOn(XMLStreamReader xml) {
        return switch (attribute(xml, "val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
