package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.Conflict;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.evaluation.Actor;
import com.elios.interview.domain.model.evaluation.Confidence;
import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.SentencePart;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.model.evaluation.Telling;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.probing.Aim;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.service.delivery.DeliveryAnalysis;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promises of `AnswerRepository`.
public abstract class AnswerContract extends Contract {
    private static final Provenance PROVENANCE =
            new Provenance("elios-local/1", "2026-1", Samples.NOON.plusNanos(7));
    private static final KeyPoint POINT = new KeyPoint("a lot", 0.3);
    private static final Span SPAN = new Span(3, 9);

    private Interview interview =
            Interview.prepare(Samples.candidate().id(), null, InterviewMode.PRACTICE, Samples.NOON);

    @BeforeEach
    final void anInterviewRuns() {
        var candidate = Samples.candidate();
        var questions = Samples.questions("a", "b", "c");
        database().candidates().save(candidate);
        database().questions().addAll(questions);
        var ready = Samples.ready(candidate.id(), questions, Samples.NOON);
        interview = database().interviews().save(ready.start(Samples.NOON));
    }

    @Test
    void aTypedAnswerComesBackToTheLetter() {
        var long_ = "Zeile\r\n\t„ende“ 😀 ".repeat(20_000);
        var answer = Samples.typed(interview, 0, long_);
        database().answers().save(answer);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(answer);
    }

    @Test
    void aSpokenAnswerComesBackWithHowItWasSaid() {
        var transcript =
                new Transcript(
                        List.of(
                                new Utterance(
                                        Duration.ofMillis(120),
                                        Duration.ofSeconds(3),
                                        "Zeile „ende“ 😀",
                                        List.of(
                                                new SpokenWord(
                                                        "Zeile",
                                                        Duration.ofMillis(120),
                                                        Duration.ofMillis(480))),
                                        0.5,
                                        Recognizer.AZURE)));
        var owed = new Speech(transcript, null);
        var silence = new Sound(Sound.RATE, new short[5 * Sound.RATE]);
        var measured = owed.measured(DeliveryAnalysis.analyse(silence, transcript, List.of()));
        var first = spoken(0, owed);
        var second = spoken(1, measured).evaluated(scored());
        database().answers().save(first);
        database().answers().save(second);

        assertThat(database().answers().findByInterview(interview.id()))
                .containsExactly(first, second);
        database().answers().save(first.saying(new AnswerContent.Spoken("Zeile", measured)));
        assertThat(database().answers().findByInterview(interview.id()).getFirst().content())
                .isEqualTo(new AnswerContent.Spoken("Zeile", measured));
    }

    private Answer spoken(int index, Speech speech) {
        return Samples.answer(interview, index, new AnswerContent.Spoken("Zeile, Ende", speech));
    }

    @Test
    void anEmptyAnswerStaysEmpty() {
        var answer = Samples.typed(interview, 0, "");
        database().answers().save(answer);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(answer);
    }

    @ParameterizedTest
    @EnumSource
    void aSkippedQuestionComesBackWithItsReason(SkipReason reason) {
        var answer = Samples.answer(interview, 1, new AnswerContent.Skipped(reason));
        database().answers().save(answer);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(answer);
    }

    @Test
    void aScoreComesBackExactlyAsItWas() {
        var answer = Samples.typed(interview, 0, "It means a lot.");
        database().answers().save(answer);
        var evaluated = answer.evaluated(scored());
        database().answers().save(evaluated);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(evaluated);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatWasNotScoredComesBackWithItsReason(NotScoredReason reason) {
        var answer =
                Samples.typed(interview, 0, "x")
                        .evaluated(new Evaluation.NotScored(reason, PROVENANCE));
        database().answers().save(answer);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(answer);
    }

    @Test
    void answersComeInTheInterviewsOrder() {
        var third = Samples.typed(interview, 2, "three");
        var first = Samples.typed(interview, 0, "one");
        var second = Samples.typed(interview, 1, "two");
        Stream.of(third, first, second).forEach(database().answers()::save);
        assertThat(database().answers().findByInterview(interview.id()))
                .containsExactly(first, second, third);
    }

    @Test
    void aSecondAnswerInTheSamePlaceIsAConflict() {
        var answer = Samples.typed(interview, 0, "one");
        database().answers().save(answer);
        assertThatThrownBy(() -> database().answers().save(Samples.typed(interview, 0, "other")))
                .isInstanceOf(Conflict.class);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(answer);
    }

    @Test
    void anAnswerToAnUnknownInterviewIsAFailureAndNotAConflict() {
        var stranger = Samples.ready(interview.candidateId(), Samples.questions("a"), Samples.NOON);
        assertThatThrownBy(() -> database().answers().save(Samples.typed(stranger, 0, "x")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageNotContaining("x'");
    }

    @Test
    void followUpsComeBackExactlyAsTheyWere() {
        var answer =
                Samples.typed(interview, 0, "It means a lot.")
                        .evaluated(scored())
                        .asked(new Probe(Aim.GAP, "Why „so“?\n", POINT), Samples.NOON)
                        .replied(
                                new Reply.Said(
                                        "Because 😀.", Samples.NOON, Duration.ofNanos(7), null))
                        .evaluated(0, scored())
                        .asked(new Probe(Aim.EASIER, "What comes to mind?", null), Samples.NOON)
                        .replied(new Reply.Said("Much.", Samples.NOON, Duration.ofHours(1), null));
        database().answers().save(answer);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(answer);

        var on =
                answer.evaluated(1, new Evaluation.NotScored(NotScoredReason.TOO_SHORT, PROVENANCE))
                        .asked(new Probe(Aim.LEAD_BACK, "Back to it?", null), Samples.NOON);
        database().answers().save(on);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(on);

        var left = on.replied(new Reply.Passed(Samples.NOON));
        database().answers().save(left);
        assertThat(database().answers().findByInterview(interview.id())).containsExactly(left);
    }

    @Test
    void theStoreItselfRefusesFollowUpsToWhatHasNoEvaluation() {
        database().answers().save(Samples.typed(interview, 0, "x"));
        assertThatThrownBy(
                        () ->
                                store().execute(
                                                "update answers set follow_ups = "
                                                        + store().json("{\"followUps\": []}")))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aDamagedEvaluationIsAFailureWithAClearMessage() throws Exception {
        var answer = Samples.typed(interview, 0, "x").evaluated(scored());
        database().answers().save(answer);
        store().execute("update answers set evaluation = null");
        store().damageEvaluations();
        assertThatThrownBy(() -> database().answers().findByInterview(interview.id()))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("answer");
    }

    private static Evaluation.Scored scored() {
        return new Evaluation.Scored(
                66.6666666666667,
                1.0 / 3,
                0.1,
                0.9999999999999999,
                Sentiment.POSITIVE,
                Stream.of(Dimension.values())
                        .map(dimension -> new DimensionScore(dimension, 0.7, 0.2))
                        .toList(),
                List.of(
                        new KeyPointCoverage(
                                POINT, KeyPointCoverage.Level.COVERED, 1, List.of(SPAN)),
                        new KeyPointCoverage(
                                POINT, KeyPointCoverage.Level.PARTLY, 0.5, List.of(SPAN)),
                        new KeyPointCoverage(POINT, KeyPointCoverage.Level.MISSED, 0, List.of())),
                List.of(new Remark("Clear.", List.of(SPAN, new Span(10, 12)))),
                List.of(new Remark("Short.", List.of())),
                List.of(),
                new Telling(
                        List.of(
                                new Rating(Criterion.RESULT, 1, "None.", "One.", List.of()),
                                new Rating(Criterion.STRUCTURE, 5, "Clear.", null, List.of(SPAN))),
                        List.of(
                                new SentencePart(
                                        SPAN,
                                        List.of(StoryPart.RESULT, StoryPart.ACTION),
                                        Actor.SELF_AND_GROUP),
                                new SentencePart(new Span(10, 12), List.of(), Actor.NOBODY)),
                        new Confidence(List.of(SPAN), List.of(new Span(10, 12)))),
                PROVENANCE);
    }
}
