package com.elios.interview.adapter.ui.screen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Export;
import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Older;
import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Ready;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.testing.ChoosingDesktop;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewModelTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final OfflineCoach coach = new OfflineCoach();
    private final ChoosingDesktop desktop = new ChoosingDesktop();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final LedgerViewModel ledger =
            new LedgerViewModel(
                    new LedgerUseCases(coach.services.readLedger(), coach.services.exportLedger()),
                    desktop,
                    tasks,
                    new RecordingNavigator());

    @Test
    void nothingWasSentYet() {
        load();
        assertThat(ledger.state().get()).isEqualTo(new LedgerState.Empty());
    }

    @Test
    void theNewestComeFirstAndTheOlderOnesWhenAskedFor() {
        send(0, 120);
        load();
        assertThat(ready().transfers()).hasSize(50).first().isEqualTo(transfer(119));
        assertThat(ready().older()).isEqualTo(new Older.Yes());
        older();
        older();
        assertThat(ready().transfers()).hasSize(120).last().isEqualTo(transfer(0));
        assertThat(ready().older()).isEqualTo(new Older.No());
    }

    @Test
    void whatIsSentMeanwhileIsNotShownTwice() {
        send(0, 60);
        load();
        send(60, 65);
        older();
        assertThat(ready().transfers()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void theTableIsSavedWhereThePersonChooses(@TempDir Path folder) throws Exception {
        send(0, 3);
        load();
        desktop.choice = folder.resolve("sent.csv");
        ledger.export("title");
        assertThat(ready().export()).isEqualTo(new Export.Writing());
        tasks.runAll();
        assertThat(ready().export()).isEqualTo(new Export.Saved(folder.resolve("sent.csv"), 3));
        assertThat(Files.readAllLines(folder.resolve("sent.csv"))).hasSize(4);
        ledger.open(folder.resolve("sent.csv"));
        assertThat(desktop.opened).containsExactly(folder.resolve("sent.csv"));
    }

    @Test
    void aTableThatCannotBeWrittenLeavesTheListAsItIs(@TempDir Path folder) {
        send(0, 3);
        load();
        desktop.choice = folder.resolve("missing").resolve("sent.csv");
        ledger.export("title");
        tasks.runAll();
        assertThat(((Export.Broken) ready().export()).failure().code()).isEqualTo("STORE-1");
        assertThat(ready().transfers()).hasSize(3);
    }

    @Test
    void choosingNoFileSavesNothing() {
        send(0, 1);
        load();
        ledger.export("title");
        assertThat(ready().export()).isEqualTo(new Export.None());
        assertThat(tasks.size()).isZero();
    }

    private void older() {
        ledger.showOlder();
        tasks.runAll();
    }

    private void load() {
        ledger.load();
        tasks.runAll();
    }

    private void send(int from, int until) {
        for (int i = from; i < until; i++) {
            coach.ledger.record(transfer(i));
        }
    }

    private static Transfer transfer(int i) {
        return new Transfer(
                START.plusSeconds(i),
                ServiceName.OPENAI,
                "api.openai.com",
                Purpose.EVALUATE_ANSWER,
                100,
                50,
                null,
                "[NAME_1] " + i);
    }

    private Ready ready() {
        return (Ready) ledger.state().get();
    }
}
