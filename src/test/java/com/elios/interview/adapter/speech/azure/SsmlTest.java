package com.elios.interview.adapter.speech.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.speech.SpokenText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SsmlTest {
    @Test
    void anyTextStaysText() throws Exception {
        var text = "</prosody><audio src='x'/> a && b \"c\" \u0000\u0008 \uD800 ]]> \uD83D\uDE80";
        var ssml = Ssml.of(new SpokenText(text, "", "en-US", 60), "a\"><b");
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(ssml.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("audio").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent())
                .isEqualTo("</prosody><audio src='x'/> a && b \"c\"   ]]> \uD83D\uDE80");
    }

    @Test
    void theRateIsRelativeToTheVoicesOwn() {
        assertThat(Ssml.of(new SpokenText("a", "", "en", 60), "v")).contains("rate=\"-40%\"");
        assertThat(Ssml.of(new SpokenText("a", "", "en", 100), "v")).contains("rate=\"+0%\"");
        assertThat(Ssml.of(new SpokenText("a", "", "en", 160), "v")).contains("rate=\"+60%\"");
    }
}
