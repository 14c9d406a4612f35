package com.elios.interview.adapter.ui.screen.room.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.Draft;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftKeeperTest {
    private final ManualTiming time = new ManualTiming();
    private final List<String> saved = new ArrayList<>();
    private final List<SavedState> outcomes = new ArrayList<>();
    private boolean refusing;
    private final DraftKeeper keeper = new DraftKeeper(this::save, outcomes::add, time.timing());

    @Test
    void theFirstChangeAfterARestIsSavedAtOnce() {
        type("a");
        time.pass(Duration.ZERO);
        assertThat(saved).containsExactly("a");
    }

    @Test
    void whoNeverStopsTypingIsSavedEveryFifthOfASecond() {
        for (int i = 0; i < 100; i++) {
            type("text " + i);
            time.pass(Duration.ofMillis(20));
        }
        assertThat(saved).hasSizeBetween(10, 11);
    }

    @Test
    void theNewestTextIsWhatIsSaved() {
        type("a");
        time.pass(Duration.ZERO);
        type("ab");
        type("abc");
        time.pass(Timing.SAVE_INTERVAL);
        assertThat(saved).containsExactly("a", "abc");
    }

    @Test
    void nothingIsSavedWhileNothingChanges() {
        type("a");
        time.pass(Duration.ofMinutes(1));
        assertThat(saved).hasSize(1);
        assertThat(time.waiting()).isZero();
    }

    @Test
    void flushSavesBeforeItReturns() {
        type("a");
        keeper.flush();
        assertThat(saved).containsExactly("a");
        time.pass(Duration.ofSeconds(1));
        assertThat(saved).hasSize(1);
    }

    @Test
    void afterClosingNothingIsSaved() {
        type("a");
        keeper.close();
        type("b");
        time.pass(Duration.ofSeconds(1));
        assertThat(saved).isEmpty();
    }

    @Test
    void whatWasRefusedIsTriedAgain() {
        refusing = true;
        type("a");
        time.pass(Duration.ZERO);
        assertThat(outcomes).containsExactly(SavedState.NOT_SAVED);
        refusing = false;
        time.pass(Timing.SAVE_RETRY);
        assertThat(saved).containsExactly("a");
        assertThat(outcomes).containsExactly(SavedState.NOT_SAVED, SavedState.SAVED);
    }

    @Test
    void aDefectWhileSavingDoesNotEndTheSaving() {
        var fragile =
                new DraftKeeper(
                        draft -> {
                            if (draft.text().equals("a")) {
                                throw new IllegalStateException("defect");
                            }
                            save(draft);
                        },
                        outcomes::add,
                        time.timing());
        fragile.changed(new Draft("a", Duration.ZERO));
        assertThat(catchThrowable(() -> time.pass(Duration.ZERO)))
                .isInstanceOf(IllegalStateException.class);
        fragile.changed(new Draft("ab", Duration.ZERO));
        time.pass(Timing.SAVE_INTERVAL);
        assertThat(saved).containsExactly("ab");
    }

    private void type(String text) {
        keeper.changed(new Draft(text, Duration.ZERO));
    }

    private void save(Draft draft) {
        if (refusing) {
            throw new StoreFailure("full", new IOException("full"));
        }
        saved.add(draft.text());
    }
}
