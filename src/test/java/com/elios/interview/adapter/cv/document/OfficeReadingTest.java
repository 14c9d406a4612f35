package com.elios.interview.adapter.cv.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.CvFinding.Kind;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentReading.Refused;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeReadingTest {
    private static final String HEAD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>";
    private static final String TAIL = "</w:body></w:document>";

    @TempDir private Path folder;
    private final FileDocumentReader reader = new FileDocumentReader();

    @Test
    void paragraphsAndListItemsAreLines() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ann Lee");
            var item = document.createParagraph();
            item.setNumID(BigInteger.ONE);
            item.createRun().setText("Built it");
            assertThat(text(bytes(document)).lines()).containsExactly("Ann Lee", "• Built it");
        }
    }

    @Test
    void aTableRowIsALineWithTabs() throws IOException {
        try (var document = new XWPFDocument()) {
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Engineer");
            table.getRow(0).getCell(1).setText("2019 - 2021");
            assertThat(text(bytes(document)).lines()).containsExactly("Engineer\t2019 - 2021");
        }
    }

    @Test
    void hiddenTextIsPointedOut() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ann Lee");
            var run = document.createParagraph().createRun();
            run.setText("Kubernetes wizard");
            run.setVanish(true);
            assertThat(text(bytes(document)).findings())
                    .extracting(CvFinding::kind)
                    .containsExactly(Kind.HIDDEN_TEXT);
        }
    }

    @Test
    void whiteTextIsPointedOut() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ann Lee");
            var run = document.createParagraph().createRun();
            run.setText("Kubernetes wizard");
            run.setColor("FFFFFF");
            assertThat(text(bytes(document)).lines())
                    .containsExactly("Ann Lee", "Kubernetes wizard");
        }
    }

    @Test
    void textBoxesAndContentControlsAreRead() throws IOException {
        var body =
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p>"
                        + "</w:txbxContent></w:pict></w:r></w:p><w:sdt><w:sdtContent><w:p><w:r>"
                        + "<w:t>In a control</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        assertThat(text(docx(HEAD + body + TAIL)).lines())
                .containsExactly("In a box", "In a control");
    }

    @Test
    void anAddressThatOnlyALinkHoldsIsRead() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph()
                    .createHyperlinkRun("mailto:ann.lee@mail.example?subject=Hello")
                    .setText("Write to me");
            assertThat(text(bytes(document)).lines())
                    .containsExactly("Write to me", "ann.lee@mail.example");
        }
    }

    @Test
    void anAddressThatIsReadAnywayIsNotRepeated() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph()
                    .createHyperlinkRun("mailto:ann@lee.example")
                    .setText("E-mail: ann@lee.example");
            assertThat(text(bytes(document)).lines()).containsExactly("E-mail: ann@lee.example");
        }
    }

    @Test
    void aTableOfDatesAndEntriesKeepsTheirOrder() throws IOException {
        try (var document = new XWPFDocument()) {
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("03/2019 - 11/2021");
            row.getCell(1).setText("Payroll Specialist");
            row.getCell(1).addParagraph().createRun().setText("Vistula Services");
            assertThat(text(bytes(document)).lines())
                    .containsExactly("03/2019 - 11/2021", "Payroll Specialist", "Vistula Services");
        }
    }

    @Test
    void headersAndFootersAreReadWithoutPageNumbers() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Peter O’Malley");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Page 1");
            document.createParagraph().createRun().setText("Plumber");
            assertThat(text(bytes(document)).lines()).containsExactly("Peter O’Malley", "Plumber");
        }
    }

    @Test
    void deletedTextIsNotRead() throws IOException {
        var body =
                "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>Gone</w:delText></w:r>"
                        + "</w:del></w:p>";
        assertThat(text(docx(HEAD + body + TAIL)).lines()).containsExactly("Kept");
    }

    @Test
    void externalEntitiesAreNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        var attack =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + HEAD
                        + "<w:p><w:r><w:t>Ann &x;</w:t></w:r></w:p>"
                        + TAIL;
        assertThat(read(docx(attack)).toString()).doesNotContain("top secret");
    }

    @Test
    void aBombIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertThat(read(out.toByteArray())).isEqualTo(new Refused(RefusalReason.TOO_LARGE));
    }

    @Test
    void aPasswordIsAskedFor() throws IOException, GeneralSecurityException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem();
                var document = new XWPFDocument()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                document.write(stream);
            }
            files.writeFilesystem(out);
        }
        assertThat(read(out.toByteArray())).isEqualTo(new Refused(RefusalReason.ENCRYPTED));
    }

    @Test
    void anotherZipIsNoDocument() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes(UTF_8));
        }
        assertThat(read(out.toByteArray()))
                .isEqualTo(new Refused(RefusalReason.UNSUPPORTED_FORMAT));
    }

    @Test
    void aBrokenPartIsDamage() throws IOException {
        assertThat(read(docx(HEAD + "<w:p><w:r>"))).isEqualTo(new Refused(RefusalReason.DAMAGED));
    }

    private DocumentText text(byte[] content) throws IOException {
        var reading = read(content);
        assertThat(reading).isInstanceOf(DocumentReading.Read.class);
        return ((DocumentReading.Read) reading).text();
    }

    private DocumentReading read(byte[] content) throws IOException {
        return reader.read(Files.write(folder.resolve("cv.docx"), content));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] docx(String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
