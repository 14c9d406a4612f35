package com.elios.interview.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.usecase.interview.NextQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the real app, each time on the data folder that the last one left.
class KillIT {
    private static final int ROUNDS = 22;
    private static final int SUBMITTING = 8;

    /// What was typed up to this long before the end must be there afterwards, plus what the
    /// machine itself was late by, see [Beat].
    private static final long MAY_BE_LOST_MILLIS = 250;

    private static final long LATEST_KILL_AFTER_SUBMIT_MILLIS = 400;

    @TempDir private Path folder;
    private final Random random = new Random(20_261_123);
    private final Map<Standing.Place, String> stored = new HashMap<>();
    private int submitted;
    private int mostCharactersLost;
    private long oldestLost;
    private long latest;

    @Test
    void killingTheAppLosesAQuarterSecondOfTypingAtTheMostAndNoSubmittedAnswer()
            throws IOException, InterruptedException {
        var before = Standing.NOTHING;
        for (int round = 0; round < ROUNDS; round++) {
            before =
                    Set.of(2, 4, 7, 9).contains(round % 11)
                            ? submitting(round, before)
                            : typing(round, before);
            assertThat(before.answers())
                    .as("answers of earlier rounds")
                    .containsAllEntriesOf(stored);
        }
        System.out.printf(
                "%d kills, %d of them after submitting, %d answers stored: at most %d characters"
                        + " lost, the oldest typed %d ms before the end; the machine was late by at"
                        + " most %d ms%n",
                ROUNDS, submitted, stored.size(), mostCharactersLost, oldestLost, latest);
        assertThat(submitted).isEqualTo(SUBMITTING);
        assertThat(stored).isNotEmpty();
    }

    private Standing typing(int round, Standing before) throws IOException, InterruptedException {
        var heard = new Heard();
        long killed;
        try (var app = app(round, 0)) {
            app.await("FOUND", heard);
            int characters = 10 + random.nextInt(50);
            for (int i = 0; i < characters; i++) {
                app.await("TYPED", heard);
            }
            killed = app.killAfter(random.nextInt(40), heard);
        }
        var after = Standing.in(data());
        wentOnWhereTheLastStood(before, heard);
        draftIsKept(heard, killed, due(before, after));
        return after;
    }

    private Standing submitting(int round, Standing before)
            throws IOException, InterruptedException {
        var heard = new Heard();
        long killed;
        long delay = LATEST_KILL_AFTER_SUBMIT_MILLIS * submitted / (SUBMITTING - 1);
        try (var app = app(round, 20 + random.nextInt(20))) {
            app.await("FOUND", heard);
            long at = Long.parseLong(app.await("SUBMITTED", heard));
            if (submitted == SUBMITTING - 1) {
                // However slow the machine is: what a person has seen judged is stored.
                app.await("FEEDBACK", heard);
            }
            killed = app.killAfter(Math.max(0, at + delay - System.currentTimeMillis()), heard);
        }
        submitted++;
        var after = Standing.in(data());
        wentOnWhereTheLastStood(before, heard);
        var place = after.place(before);
        var answer = after.answers().get(place);
        if (answer == null) {
            assertThat(heard.feedback()).as("feedback on an answer that is not kept").isFalse();
            draftIsKept(heard, killed, due(before, after));
        } else {
            assertThat(answer).isEqualTo(Script.first(heard.length()));
            stored.put(place, answer);
        }
        return after;
    }

    private static void wentOnWhereTheLastStood(Standing before, Heard heard) {
        var due = before.next();
        assertThat(heard.text()).isEqualTo(due == null ? "" : due.draft().text());
        if (due != null) {
            assertThat(heard.question()).isEqualTo(due.question().text());
        }
    }

    /// The question that is due is still the one that was being answered.
    private static NextQuestion.Ask due(Standing before, Standing after) {
        var due = Objects.requireNonNull(after.next(), "no interview is open");
        assertThat(new Standing.Place(due.interview().id(), due.index()))
                .isEqualTo(after.place(before));
        return due;
    }

    private void draftIsKept(Heard heard, long killed, NextQuestion.Ask due) {
        var draft = due.draft().text();
        assertThat(due.question().text()).isEqualTo(heard.question());
        assertThat(draft).isEqualTo(Script.first(draft.length()));
        long late = heard.lateness(killed);
        latest = Math.max(latest, late);
        // The last character may have been typed without being told.
        assertThat(draft.length())
                .isBetween(heard.lengthAt(killed - MAY_BE_LOST_MILLIS - late), heard.length() + 1);
        if (draft.length() < heard.length()) {
            mostCharactersLost = Math.max(mostCharactersLost, heard.length() - draft.length());
            oldestLost = Math.max(oldestLost, killed - heard.longerSince(draft.length()));
        }
    }

    private TypingProcess app(int round, int submitAfter) throws IOException {
        return new TypingProcess(data(), folder.resolve("errors-" + round + ".txt"), submitAfter);
    }

    private Path data() {
        return folder.resolve("data");
    }
}
