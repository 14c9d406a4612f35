package com.elios.interview.adapter.cv.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.CvFinding.Kind;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentReading.Refused;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReadingTest {
    @TempDir private Path folder;
    private final FileDocumentReader reader = new FileDocumentReader();

    @Test
    void aDateAtTheMarginIsJoinedToItsLine() throws IOException {
        var pdf =
                new Pdfs()
                        .text(50, 100, "Engineer, Acme")
                        .textEndingAt(550, 100, "Jan 2020 - May 2021");
        assertThat(text(pdf).lines()).containsExactly("Engineer, Acme\tJan 2020 - May 2021");
    }

    @Test
    void aDateBesideAListItemGoesToTheHeadOfTheEntry() throws IOException {
        var pdf =
                new Pdfs()
                        .text(50, 100, "Engineer, Acme")
                        .textEndingAt(550, 100, "London, UK")
                        .text(50, 114, "\u2022 Built the engine")
                        .textEndingAt(550, 114, "Jan 2020 - May 2021");
        assertThat(text(pdf).lines())
                .containsExactly(
                        "Engineer, Acme\tLondon, UK\tJan 2020 - May 2021", "• Built the engine");
    }

    @Test
    void aWrappedListItemIsOneLine() throws IOException {
        var pdf =
                new Pdfs()
                        .text(50, 100, "\u2022 Built the engine that drives")
                        .text(58, 114, "the whole thing");
        assertThat(text(pdf).lines())
                .containsExactly("• Built the engine that drives the whole thing");
    }

    @Test
    void aWordBrokenAtTheMarginIsOneWord() throws IOException {
        var pdf =
                new Pdfs()
                        .text(50, 100, "\u2022 Led the develop-")
                        .text(58, 114, "ment of a self-")
                        .text(58, 128, "driving car");
        assertThat(text(pdf).lines())
                .containsExactly("• Led the development of a self-driving car");
    }

    @Test
    void anAddressThatOnlyALinkHoldsIsRead() throws IOException {
        var pdf = new Pdfs().text(50, 100, "Ann Lee").link("mailto:ann.lee@mail.example");
        assertThat(text(pdf).lines()).containsExactly("Ann Lee", "ann.lee@mail.example");
    }

    @Test
    void otherLinksAreNoText() throws IOException {
        var pdf = new Pdfs().text(50, 100, "Ann Lee").link("https://lee.example/ann@home");
        assertThat(text(pdf).lines()).containsExactly("Ann Lee");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        var pdf = new Pdfs().text(50, 60, "Ann Lee");
        var left = new String[] {"Skills", "Java", "Git", "Docker", "Contact", "ann@lee.example"};
        var right =
                new String[] {
                    "Experience",
                    "Engineer, Acme",
                    "2019 - 2021",
                    "Cook, Bistro",
                    "2017 - 2019",
                    "Education"
                };
        for (int i = 0; i < left.length; i++) {
            pdf.text(50, 100 + 15 * i, left[i]).text(250, 100 + 15 * i, right[i]);
        }
        var expected = new ArrayList<>(List.of("Ann Lee"));
        expected.addAll(Arrays.asList(left));
        expected.addAll(Arrays.asList(right));
        assertThat(text(pdf).lines()).containsExactlyElementsOf(expected);
    }

    @Test
    void whiteTextIsPointedOutAndComesLast() throws IOException {
        var pdf =
                new Pdfs()
                        .text(50, 100, 11, Color.WHITE, "Kubernetes wizard")
                        .text(50, 130, "Ann Lee");
        assertThat(text(pdf).lines()).containsExactly("Ann Lee", "Kubernetes wizard");
        assertThat(text(pdf).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.HIDDEN_TEXT))
                .satisfies(f -> assertThat(f.source()).isNotNull());
    }

    @Test
    void tinyTextIsPointedOut() throws IOException {
        var pdf = new Pdfs().text(50, 100, 1, Color.BLACK, "Rust").text(50, 130, "Ann Lee");
        assertThat(kinds(pdf)).containsExactly(Kind.HIDDEN_TEXT);
    }

    @Test
    void whiteTextOnADarkBandIsOrdinaryText() throws IOException {
        var pdf =
                new Pdfs()
                        .box(0, 120, 600, 60, Color.DARK_GRAY)
                        .text(50, 100, 11, Color.WHITE, "Ann Lee");
        assertThat(text(pdf).lines()).containsExactly("Ann Lee");
        assertThat(kinds(pdf)).isEmpty();
    }

    @Test
    void picturesOnlyAreNoText() throws IOException {
        assertThat(reader.read(new Pdfs().picture().in(folder)))
                .isEqualTo(new Refused(RefusalReason.NO_TEXT));
    }

    @Test
    void aPageOfPicturesAmongTextIsPointedOut() throws IOException {
        var pdf = new Pdfs().text(50, 100, "Ann Lee").newPage().picture();
        assertThat(kinds(pdf)).containsExactly(Kind.PAGES_WITHOUT_TEXT);
    }

    @Test
    void aPasswordIsAskedFor() throws IOException {
        var pdf = new Pdfs().text(50, 100, "Ann Lee").encrypted("secret");
        assertThat(reader.read(pdf.in(folder))).isEqualTo(new Refused(RefusalReason.ENCRYPTED));
    }

    @Test
    void encryptionWithoutAUserPasswordIsReadable() throws IOException {
        var pdf = new Pdfs().text(50, 100, "Ann Lee").encrypted("");
        assertThat(text(pdf).lines()).containsExactly("Ann Lee");
    }

    @Test
    void pageNumbersAreLeftOut() throws IOException {
        var pdf =
                new Pdfs()
                        .text(50, 100, "Ann Lee")
                        .text(300, 770, "Ann Lee - 1/2")
                        .newPage()
                        .text(50, 100, "Engineer")
                        .text(300, 770, "Ann Lee - 2/2");
        assertThat(text(pdf).lines()).containsExactly("Ann Lee", "Engineer");
        assertThat(text(pdf).pages()).isEqualTo(2);
    }

    @Test
    void pagesAfterTheLimitAreLeftOutAndToldSo() throws IOException {
        var limits = ReadingLimits.STANDARD;
        var short1 =
                new FileDocumentReader(
                        new ReadingLimits(
                                limits.bytes(), limits.unpackedBytes(), 1, 10_000, limits.time()));
        var pdf = new Pdfs().text(50, 100, "Ann Lee").newPage().text(50, 100, "Engineer");
        assertThat(short1.read(pdf.in(folder)))
                .isInstanceOfSatisfying(
                        DocumentReading.Read.class,
                        read -> {
                            assertThat(read.text().lines()).containsExactly("Ann Lee");
                            assertThat(read.text().findings())
                                    .extracting(CvFinding::kind)
                                    .containsExactly(Kind.TRUNCATED);
                        });
    }

    private Iterable<Kind> kinds(Pdfs pdf) throws IOException {
        return text(pdf).findings().stream().map(CvFinding::kind).toList();
    }

    private byte[] written = new byte[0];

    private DocumentText text(Pdfs pdf) throws IOException {
        if (written.length == 0) {
            written = pdf.bytes();
        }
        var file = Files.write(folder.resolve("cv.pdf"), written);
        assertThat(reader.read(file)).isInstanceOf(DocumentReading.Read.class);
        return ((DocumentReading.Read) reader.read(file)).text();
    }
}
