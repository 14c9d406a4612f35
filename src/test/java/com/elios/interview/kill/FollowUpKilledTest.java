package com.elios.interview.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.persistence.Database;
import com.elios.interview.adapter.persistence.StoreLocation;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.application.usecase.result.ShowFeedback;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.testing.WordEvaluator;
import com.elios.interview.testing.process.ChildProcess;
import com.elios.interview.testing.speech.MemoryRecordings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that ends between submitting a follow-up's answer and its feedback loses nothing.
class FollowUpKilledTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void whatWasSubmittedIsThereAndIsEvaluatedLater() throws Exception {
        var process = ChildProcess.start(CutOffFollowUp.class, folder);
        InterviewId id;
        try (var out = process.inputReader(StandardCharsets.US_ASCII)) {
            id = new InterviewId(UUID.fromString(Objects.requireNonNull(out.readLine())));
            assertThat(process.waitFor()).isEqualTo(9);
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (var database = Database.open(new StoreLocation.Embedded(folder))) {
            var kept = database.answers().findByInterview(id).getFirst();
            assertThat(kept.awaitsEvaluation()).isTrue();
            assertThat(kept.probing().orElseThrow().allSaid())
                    .isEqualTo(CutOffFollowUp.ANSWER + "\n\n" + CutOffFollowUp.REPLY);

            var evaluations =
                    new Evaluations(
                            database.answers(),
                            database.questions(),
                            new WordEvaluator(),
                            MemoryRecordings.none());
            var shown =
                    new ShowFeedback(
                                    new Interviews(database.interviews()),
                                    evaluations,
                                    new Results(database.questions()))
                            .execute(id, 0)
                            .answer();
            assertThat(shown.awaitsEvaluation()).isFalse();
            assertThat(shown.probing().orElseThrow().gaps()).anyMatch(gap -> !gap.isOpen());
        }
    }
}
