package com.elios.interview.adapter.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.testing.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A draft survives the sudden end of the process, whole.
class DraftSurvivalTest {
    private static final int ROUNDS = 20;

    @Test
    void theLastAcknowledgedDraftOrANewerOneSurvivesAKill(@TempDir Path folder)
            throws IOException, InterruptedException {
        var interview = InterviewId.create();
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int last = killedAfter(1 + round * 17 % 101, folder, interview, next);
            var draft =
                    new FileDraftJournal(folder)
                            .find(interview, DraftPlace.ofQuestion(0))
                            .orElseThrow();
            int found = Integer.parseInt(draft.text().substring(0, draft.text().indexOf(' ')));
            assertThat(found).isBetween(last, last + 1);
            assertThat(draft.text()).isEqualTo(found + " " + "word ".repeat(found % 5_000));
            assertThat(draft.elapsed()).hasSeconds(found);
            next = found + 1;
        }
    }

    private static int killedAfter(
            int acknowledgements, Path folder, InterviewId interview, int from)
            throws IOException, InterruptedException {
        var process =
                ChildProcess.start(
                        DraftWriter.class, folder, interview.toString(), Integer.toString(from));
        return ChildProcess.killAfter(process, acknowledgements).getLast();
    }
}
