package com.elios.interview.adapter.cli.world;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import com.elios.interview.domain.port.FeedbackWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the mean of the scores.
final class CountingReport implements FeedbackWriter {
    @Override
    public FeedbackReport write(
            Interview interview, List<Answer> answers, Map<QuestionId, Question> questions) {
        var scores =
                answers.stream()
                        .map(Answer::evaluation)
                        .filter(Evaluation.Scored.class::isInstance)
                        .map(Evaluation.Scored.class::cast)
                        .mapToDouble(Evaluation.Scored::score)
                        .summaryStatistics();
        int scored = (int) scores.getCount();
        int skipped =
                (int)
                        answers.stream()
                                .filter(a -> a.content() instanceof AnswerContent.Skipped)
                                .count();
        @Nullable Double overall = scored == 0 ? null : scores.getAverage();
        return new FeedbackReport(
                interview.id(),
                overall,
                scored,
                answers.size() - scored - skipped,
                skipped,
                overall == null ? List.of() : List.of(new Mean("COMPLETENESS", overall, scored)),
                overall == null ? List.of() : List.of(new Mean("C|C++", overall, scored)),
                List.of(new WorkItem(0, "Teamwork", List.of("beta"))),
                new Provenance("words/1", "r1", Instant.EPOCH));
    }
}
