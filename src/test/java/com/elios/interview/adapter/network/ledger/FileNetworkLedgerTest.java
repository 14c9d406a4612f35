package com.elios.interview.adapter.network.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNetworkLedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @TempDir Path folder;
    private Path file;
    private Path older;
    private FileNetworkLedger ledger;

    @BeforeEach
    void open() {
        file = folder.resolve("network-ledger.jsonl");
        older = folder.resolve("network-ledger.1.jsonl");
        ledger = new FileNetworkLedger(folder);
    }

    private static Transfer transfer(int number) {
        return transfer("text " + number, number % 2 == 0 ? null : ServiceProblem.TIMED_OUT);
    }

    private static Transfer transfer(String preview, @Nullable ServiceProblem problem) {
        return new Transfer(
                NOW,
                ServiceName.ANTHROPIC,
                "api.anthropic.com",
                Purpose.EVALUATE_ANSWER,
                120,
                3_000_000_000L,
                problem,
                preview);
    }

    private static List<Transfer> transfers(int newest, int oldest) {
        return IntStream.iterate(newest, i -> i >= oldest, i -> i - 1)
                .mapToObj(FileNetworkLedgerTest::transfer)
                .toList();
    }

    private void record(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> ledger.record(transfer(i)));
    }

    @Test
    void anEmptyLedgerIsEmpty() {
        assertThat(ledger.read(0, 10)).isEmpty();
    }

    @Test
    void theNewestComeFirstAPageAtATime() {
        record(1, 25);
        assertThat(ledger.read(0, 10)).isEqualTo(transfers(25, 16));
        assertThat(ledger.read(20, 10)).isEqualTo(transfers(5, 1));
        assertThat(ledger.read(25, 10)).isEmpty();
    }

    @Test
    void whatWasListedIsThereAfterAnotherStart() {
        record(1, 3);
        assertThat(new FileNetworkLedger(folder).read(0, 10)).isEqualTo(transfers(3, 1));
    }

    @Test
    void aLineIsALineWhateverIsInIt() throws IOException {
        var odd = transfer("a\nb\r\u0000\u001b[31m\u2028 \"quoted\" \\ grüße 😀", null);
        ledger.record(odd);
        assertThat(ledger.read(0, 10)).containsExactly(odd);
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().chars()).noneMatch(c -> c < ' ');
    }

    @Test
    void aLineThatWasTornIsPassedOverAndTheNextIsWhole() throws IOException {
        record(1, 2);
        var bytes = Files.readAllBytes(file);
        for (int lost = 1; lost < 100; lost += 7) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length - lost));
            var again = new FileNetworkLedger(folder);
            // Without its line end alone the line is still whole.
            assertThat(again.read(0, 10)).isEqualTo(lost == 1 ? transfers(2, 1) : transfers(1, 1));
            again.record(transfer(3));
            assertThat(again.read(0, 1)).isEqualTo(transfers(3, 3));
            assertThat(again.read(0, 10)).endsWith(transfer(1));
        }
    }

    @Test
    void linesThatAreNotOursArePassedOver() throws IOException {
        record(1, 1);
        Files.writeString(
                file,
                """
                not JSON

                {}
                []
                {"at":"yesterday","service":"OPENAI","host":"h","purpose":"EMBED_TEXTS","sent":1,"received":1,"preview":""}
                {"at":"2026-11-27T10:00:00Z","service":"LATER","host":"h","purpose":"EMBED_TEXTS","sent":1,"received":1,"preview":""}
                {"at":"2026-11-27T10:00:00Z","service":"OPENAI","host":"h","purpose":"EMBED_TEXTS","sent":-1,"received":1,"preview":""}
                """,
                StandardOpenOption.APPEND);
        record(2, 2);
        assertThat(ledger.read(0, 10)).isEqualTo(transfers(2, 1));
        assertThat(ledger.read(1, 10)).isEqualTo(transfers(1, 1));
    }

    @Test
    void linesLongerThanABlockAreRead() throws IOException {
        record(1, 1);
        Files.writeString(file, "x".repeat(200_000) + "\n", StandardOpenOption.APPEND);
        record(2, 500);
        assertThat(ledger.read(0, 1000)).isEqualTo(transfers(500, 1));
    }

    @Test
    void atItsBoundTheOlderHalfMovesAsideAndStaysReadable() throws IOException {
        ledger = new FileNetworkLedger(folder, 20_000);
        record(1, 120);
        assertThat(older).exists();
        assertThat(Files.size(file)).isLessThan(20_000);
        assertThat(ledger.read(0, 1000)).isEqualTo(transfers(120, 1));
        assertThat(ledger.read(100, 10)).isEqualTo(transfers(20, 11));
    }

    @Test
    void itDoesNotGrowForEver() throws IOException {
        ledger = new FileNetworkLedger(folder, 5_000);
        record(1, 300);
        assertThat(Files.size(file) + Files.size(older)).isLessThan(10_000);
        var left = ledger.read(0, 1000);
        assertThat(left).hasSizeGreaterThan(25).isEqualTo(transfers(300, 301 - left.size()));
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void aMoveThatWasInterruptedIsEndedOrTakenBack() throws IOException {
        record(1, 10);
        var whole = Files.readString(file);
        int middle = whole.indexOf('\n', whole.length() / 2) + 1;
        var freshOlder = folder.resolve("network-ledger.1.jsonl.new");
        var freshFile = folder.resolve("network-ledger.jsonl.new");

        // Ended while the halves were written.
        Files.writeString(freshOlder, whole.substring(0, 7));
        assertThat(new FileNetworkLedger(folder).read(0, 100)).isEqualTo(transfers(10, 1));
        Files.writeString(freshOlder, whole.substring(0, middle));
        Files.writeString(freshFile, whole.substring(middle, middle + 9));
        assertThat(new FileNetworkLedger(folder).read(0, 100)).isEqualTo(transfers(10, 1));
        assertThat(folder.toFile().list()).hasSize(1);

        // Ended after the older half was in its place.
        Files.writeString(older, whole.substring(0, middle));
        Files.writeString(freshFile, whole.substring(middle));
        assertThat(new FileNetworkLedger(folder).read(0, 100)).isEqualTo(transfers(10, 1));
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void severalThreadsLoseNothing() {
        var writers =
                IntStream.range(0, 4)
                        .mapToObj(
                                writer ->
                                        CompletableFuture.runAsync(
                                                () -> record(writer * 25, writer * 25 + 24)))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(ledger.read(0, 1000)).containsExactlyInAnyOrderElementsOf(transfers(99, 0));
    }

    @Test
    void aFolderThatCannotBeWrittenIsAStoreFailure() throws IOException {
        var plain = Files.writeString(folder.resolve("plain"), "");
        var blocked = new FileNetworkLedger(plain);
        assertThatThrownBy(() -> blocked.record(transfer(1))).isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> blocked.read(0, 1)).isInstanceOf(StoreFailure.class);
    }

    @Test
    void outOfRangeIsRefused() {
        assertThatThrownBy(() -> ledger.read(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
