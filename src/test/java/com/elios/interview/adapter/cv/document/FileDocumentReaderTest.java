package com.elios.interview.adapter.cv.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentReading.Refused;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDocumentReaderTest {
    @TempDir private Path folder;
    private final FileDocumentReader reader = new FileDocumentReader();

    @Test
    void aMissingFileIsNotFound() {
        assertThat(reader.read(folder.resolve("none.pdf")))
                .isEqualTo(new Refused(RefusalReason.NOT_FOUND));
    }

    @Test
    void aFolderCannotBeRead() {
        assertThat(reader.read(folder)).isEqualTo(new Refused(RefusalReason.NOT_ACCESSIBLE));
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        assertThat(read("cv.pdf", new byte[0])).isEqualTo(new Refused(RefusalReason.EMPTY));
    }

    @Test
    void blankTextIsEmpty() throws IOException {
        assertThat(read("cv.txt", " \n\n".getBytes(UTF_8)))
                .isEqualTo(new Refused(RefusalReason.EMPTY));
    }

    @Test
    void aHugeFileIsTooLarge() throws IOException {
        assertThat(read("cv.pdf", noise(50_000_000)))
                .isEqualTo(new Refused(RefusalReason.TOO_LARGE));
    }

    @Test
    void noiseIsNoDocumentWhateverItsName() throws IOException {
        assertThat(read("cv.pdf", noise(100_000)))
                .isEqualTo(new Refused(RefusalReason.UNSUPPORTED_FORMAT));
    }

    @Test
    void aPictureHasNoTextWhateverItsName() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(read("cv.pdf", png)).isEqualTo(new Refused(RefusalReason.NO_TEXT));
    }

    @Test
    void aTruncatedPdfIsReadOrRefused() throws IOException {
        var whole = new Pdfs().text(50, 100, "Ann Lee").bytes();
        var half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(read("cv.pdf", half)).isInstanceOf(Refused.class);
    }

    @Test
    void formatIsToldByContent() throws IOException {
        assertThat(read("cv.txt", new Pdfs().text(50, 100, "Ann Lee").bytes()))
                .isInstanceOf(DocumentReading.Read.class);
    }

    @Test
    void textInWindows1252IsRead() throws IOException {
        assertThat(
                        firstLine(
                                "Zo\u00eb \u2013 Z\u00fcrich"
                                        .getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Zo\u00eb \u2013 Z\u00fcrich");
    }

    @Test
    void textInUtf16WithoutAMarkIsRead() throws IOException {
        assertThat(firstLine("Ann Lee, Engineer".getBytes(UTF_16LE)))
                .isEqualTo("Ann Lee, Engineer");
    }

    @Test
    void ligaturesSpacesAndBulletsAreMadePlain() throws IOException {
        assertThat(firstLine("\u25aa of\uFB01ce\u00a0work, co\u00ADop".getBytes(UTF_8)))
                .isEqualTo("• office work, coop");
    }

    @Test
    void slowReadingIsGivenUp() {
        var never = new CountDownLatch(1);
        assertThat(
                        GuardedReading.run(
                                () -> {
                                    never.await();
                                    return new Refused(RefusalReason.EMPTY);
                                },
                                Duration.ofMillis(20)))
                .isEqualTo(new Refused(RefusalReason.TOOK_TOO_LONG));
    }

    @Test
    void anEndlessRecursionIsDamage() {
        assertThat(GuardedReading.run(() -> recurse(0), Duration.ofSeconds(20)))
                .isEqualTo(new Refused(RefusalReason.DAMAGED));
    }

    @Test
    void memoryThatDoesNotSufficeIsDamage() {
        assertThat(
                        GuardedReading.run(
                                () -> {
                                    throw new OutOfMemoryError("made by the test");
                                },
                                Duration.ofSeconds(20)))
                .isEqualTo(new Refused(RefusalReason.DAMAGED));
    }

    @Test
    void anInterruptCancels() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> reader.read(folder.resolve("cv.pdf")))
                .isInstanceOf(CancellationException.class);
    }

    private static DocumentReading recurse(int depth) {
        if (depth < 0) {
            return new Refused(RefusalReason.EMPTY);
        }
        var deeper = recurse(depth + 1);
        return deeper instanceof Refused ? deeper : new Refused(RefusalReason.EMPTY);
    }

    private String firstLine(byte[] content) throws IOException {
        return read("cv.txt", content) instanceof DocumentReading.Read(var text)
                ? text.lines().getFirst()
                : "refused";
    }

    private DocumentReading read(String name, byte[] content) throws IOException {
        return reader.read(Files.write(folder.resolve(name), content));
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
