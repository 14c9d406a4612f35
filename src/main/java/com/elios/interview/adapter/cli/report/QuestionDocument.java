package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.json.TellingDocument;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probing;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The JSON of one question in a report.
///
/// @param reason why the answer was not scored, or why the question was skipped
/// @param seconds time spent on the question
/// @param scoreAfterProbing the best of score and what the answers to follow-up questions came to;
///     null where none was answered
/// @param gaps what the first answer left open
/// @param stopped why no more follow-up questions were asked; null where none are asked at all
/// @param telling how it is told; null where that was not measured
/// @param secondOpinion null where the language model was not asked
/// @param way `typed` or `spoken`; null for a skipped question
/// @param speech how the answer was spoken; null where it was not
record QuestionDocument(
        int number,
        String key,
        String question,
        String type,
        String difficulty,
        List<String> skills,
        @Nullable String answer,
        long seconds,
        String status,
        @Nullable String reason,
        @Nullable BigDecimal score,
        @Nullable BigDecimal completeness,
        @Nullable BigDecimal relevance,
        @Nullable BigDecimal similarity,
        @Nullable String sentiment,
        List<KeyPointEntry> keyPoints,
        List<RemarkEntry> strengths,
        List<RemarkEntry> weaknesses,
        List<RemarkEntry> improvements,
        String modelAnswer,
        @Nullable String engine,
        @Nullable String rubric,
        @Nullable BigDecimal scoreAfterProbing,
        List<FollowUpDocument> followUps,
        List<GapDocument> gaps,
        @Nullable String stopped,
        @Nullable TellingDocument telling,
        @Nullable OpinionDocument secondOpinion,
        @Nullable String way,
        @Nullable SpeechDocument speech) {

    record Evidence(int start, int end, String quote) {}

    record KeyPointEntry(
            String keyPoint, String level, BigDecimal coverage, List<Evidence> evidence) {}

    record RemarkEntry(String text, List<Evidence> evidence) {}

    static QuestionDocument of(QuestionResult result, AssistedInterview assisted) {
        var question = result.question();
        var answer = result.answer();
        var said = answer.content() instanceof AnswerContent.Said words ? words.text() : null;
        var evaluation = answer.evaluation();
        var scored = evaluation instanceof Evaluation.Scored found ? found : null;
        return new QuestionDocument(
                answer.index() + 1,
                question.key(),
                question.text(),
                Json.word(question.type()),
                Json.word(question.difficulty()),
                question.skills(),
                said,
                answer.elapsed().toSeconds(),
                status(answer),
                reason(answer),
                scored == null ? null : Json.score(scored.score()),
                scored == null ? null : Json.share(scored.completeness()),
                scored == null ? null : Json.share(scored.relevance()),
                scored == null ? null : Json.share(scored.similarity()),
                scored == null ? null : Json.word(scored.sentiment()),
                entries(scored, Evaluation.Scored::keyPoints, entry -> keyPoint(entry, said)),
                entries(scored, Evaluation.Scored::strengths, entry -> remark(entry, said)),
                entries(scored, Evaluation.Scored::weaknesses, entry -> remark(entry, said)),
                entries(scored, Evaluation.Scored::improvements, entry -> remark(entry, said)),
                question.referenceAnswer(),
                evaluation == null ? null : evaluation.provenance().engine(),
                evaluation == null ? null : evaluation.provenance().rubric(),
                answer.probing()
                        .filter(Probing::answered)
                        .map(probing -> Json.score(probing.scoreAfter()))
                        .orElse(null),
                answer.followUps().stream().map(FollowUpDocument::of).toList(),
                answer.probing().stream()
                        .flatMap(probing -> probing.gaps().stream())
                        .map(GapDocument::of)
                        .toList(),
                result.next() instanceof NextStep.Stop(var reason) ? Json.word(reason) : null,
                scored == null ? null : TellingDocument.of(scored.telling()),
                answer.probing()
                        .flatMap(
                                probing ->
                                        assisted.opinionAbout(answer.id())
                                                .map(it -> OpinionDocument.of(probing, it)))
                        .orElse(null),
                said == null ? null : Spoken.way(Spoken.speech(answer.content())),
                said == null ? null : SpeechDocument.of(said, Spoken.speech(answer.content())));
    }

    private static String status(Answer answer) {
        return switch (answer.content()) {
            case AnswerContent.Skipped _ -> "skipped";
            case AnswerContent.Said _ ->
                    answer.evaluation() instanceof Evaluation.Scored ? "scored" : "notScored";
        };
    }

    private static @Nullable String reason(Answer answer) {
        return switch (answer.content()) {
            case AnswerContent.Skipped(var reason) -> Json.word(reason);
            case AnswerContent.Said _ ->
                    answer.evaluation() instanceof Evaluation.NotScored(var reason, _)
                            ? Json.word(reason)
                            : null;
        };
    }

    private static <S, T> List<T> entries(
            Evaluation.@Nullable Scored scored,
            Function<Evaluation.Scored, List<S>> part,
            Function<S, T> entry) {
        return scored == null ? List.of() : part.apply(scored).stream().map(entry).toList();
    }

    private static KeyPointEntry keyPoint(KeyPointCoverage coverage, @Nullable String said) {
        return new KeyPointEntry(
                coverage.keyPoint().text(),
                Json.word(coverage.level()),
                Json.share(coverage.coverage()),
                evidence(coverage.evidence(), said));
    }

    private static RemarkEntry remark(Remark remark, @Nullable String said) {
        return new RemarkEntry(remark.text(), evidence(remark.evidence(), said));
    }

    private static List<Evidence> evidence(List<Span> spans, @Nullable String said) {
        return said == null
                ? List.of()
                : spans.stream()
                        .map(span -> new Evidence(span.start(), span.end(), span.of(said)))
                        .toList();
    }
}
