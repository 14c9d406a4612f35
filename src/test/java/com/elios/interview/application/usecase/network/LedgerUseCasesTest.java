package com.elios.interview.application.usecase.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.NetworkLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerUseCasesTest {
    @TempDir Path folder;
    private final ListedTransfers ledger = new ListedTransfers();

    private static final class ListedTransfers implements NetworkLedger {
        private final List<Transfer> transfers = new ArrayList<>();

        @Override
        public void record(Transfer transfer) {
            transfers.add(transfer);
        }

        @Override
        public List<Transfer> read(int skip, int limit) {
            return transfers.reversed().stream().skip(skip).limit(limit).toList();
        }
    }

    private void list(String preview) {
        ledger.record(
                new Transfer(
                        Instant.parse("2026-11-27T10:00:00Z"),
                        ServiceName.OPENAI,
                        "localhost:11434",
                        Purpose.SUMMARISE_CV,
                        10,
                        0,
                        ServiceProblem.CONNECTION_REFUSED,
                        preview));
    }

    @Test
    void pagesEndWhereTheLedgerEnds() {
        for (int i = 0; i < 100; i++) {
            list("text " + i);
        }
        var reading = new ReadLedger(ledger);
        assertThat(reading.page(0).transfers()).hasSize(50);
        assertThat(reading.page(0).transfers().getFirst().preview()).isEqualTo("text 99");
        assertThat(reading.page(0).hasOlder()).isTrue();
        assertThat(reading.page(1).transfers().getLast().preview()).isEqualTo("text 0");
        assertThat(reading.page(1).hasOlder()).isFalse();
        assertThat(reading.page(2).transfers()).isEmpty();
    }

    @Test
    void theTableIsCsvThatNoSpreadsheetRuns() throws IOException {
        list("plain");
        list("a, \"b\"\nc");
        list("=HYPERLINK(\"http://x\")");
        list("+1");
        list("-1");
        list("@SUM(A1)");
        var file = folder.resolve("ledger.csv");

        assertThat(new ExportLedger(ledger).to(file)).isEqualTo(6);

        var start =
                "2026-11-27T10:00:00Z,OPENAI,localhost:11434,SUMMARISE_CV,10,0,"
                        + "CONNECTION_REFUSED,";
        assertThat(Files.readString(file))
                .isEqualTo(
                        String.join(
                                        "\r\n",
                                        "time,service,host,purpose,sent bytes,received"
                                                + " bytes,problem,preview",
                                        start + "'@SUM(A1)",
                                        start + "'-1",
                                        start + "'+1",
                                        start + "\"'=HYPERLINK(\"\"http://x\"\")\"",
                                        start + "\"a, \"\"b\"\"\nc\"",
                                        start + "plain")
                                + "\r\n");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whatWasThereIsReplacedOrLeft() throws IOException {
        var file = Files.writeString(folder.resolve("ledger.csv"), "before");
        new ExportLedger(ledger).to(file);
        assertThat(Files.readString(file)).startsWith("time,").hasLineCount(1);

        var directory = folder.resolve("taken");
        Files.createDirectories(directory.resolve("inside"));
        assertThatThrownBy(() -> new ExportLedger(ledger).to(directory))
                .isInstanceOf(StoreFailure.class);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("ledger.csv", "taken");
        assertThatThrownBy(() -> new ExportLedger(ledger).to(folder.resolve("no/ledger.csv")))
                .isInstanceOf(StoreFailure.class);
    }
}
