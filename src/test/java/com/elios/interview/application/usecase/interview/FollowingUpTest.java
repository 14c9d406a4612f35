package com.elios.interview.application.usecase.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.NotPossible;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.probing.StopReason;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FollowingUpTest {
    private static final String ANSWER = "First I name the goal, then I look further.";
    private static final String MORE = "Well, I weigh the options next.";
    private static final String NOTHING = "There is little else to it.";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final OfflineCoach coach = new OfflineCoach();
    private final Interview interview = coach.startedWithFollowUps(2);

    @Test
    void anAnswerWithGapsIsFollowedUp() {
        answered(ANSWER);

        assertThat(feedback().next()).isInstanceOf(NextStep.Ask.class);
    }

    @Test
    void aFollowUpThatIsAskedComesBeforeTheNextQuestion() {
        answered(ANSWER);
        var _ = coach.askFollowUp.execute(interview.id(), 0);

        assertThat(coach.askNextQuestion.execute(interview.id()))
                .isInstanceOfSatisfying(
                        NextQuestion.AskMore.class,
                        more -> {
                            assertThat(more.index()).isZero();
                            assertThat(more.followUp().isOpen()).isTrue();
                            assertThat(more.draft()).isEqualTo(Draft.EMPTY);
                        });
    }

    @Test
    void itsDraftIsKeptBesideThatOfTheQuestion() {
        answered(ANSWER);
        var _ = coach.askFollowUp.execute(interview.id(), 0);
        var draft = new Draft("Well, I we", Duration.ofSeconds(5));

        coach.saveDraft.execute(interview.id(), more().place(), draft);

        assertThat(more().draft()).isEqualTo(draft);
    }

    @Test
    void askingTwiceIsAskingOnce() {
        answered(ANSWER);

        var once = coach.askFollowUp.execute(interview.id(), 0);

        assertThat(coach.askFollowUp.execute(interview.id(), 0)).isEqualTo(once);
    }

    @Test
    void aGapClosesByTheWordsOfTheAnswerToTheFollowUp() {
        answered(ANSWER);
        followedUp(MORE);

        var probing = probing();

        assertThat(probing.scoreAfter()).isGreaterThan(probing.firstScore());
        assertThat(probing.gaps())
                .filteredOn(gap -> !gap.isOpen())
                .singleElement()
                .satisfies(
                        gap -> {
                            assertThat(gap.keyPoint().text()).isEqualTo("weigh the options");
                            assertThat(gap.closing())
                                    .isEqualTo(
                                            new Gap.Closing(
                                                    0,
                                                    new Span(
                                                            MORE.indexOf("weigh"),
                                                            MORE.indexOf(" next")),
                                                    "weigh the options"));
                        });
        assertThat(probing.openGaps()).hasSize(1);
    }

    @Test
    void theNextFollowUpIsAboutWhatIsStillOpen() {
        answered(ANSWER);
        followedUp(MORE);

        assertThat(feedback().next())
                .isInstanceOfSatisfying(
                        NextStep.Ask.class,
                        ask ->
                                assertThat(ask.probe().about())
                                        .isEqualTo(new KeyPoint("measure the result", 1)));
    }

    @Test
    void whereNothingIsMissingAnyMoreItStops() {
        answered(ANSWER);
        followedUp("I weigh the options, and measure the result.");

        assertThat(feedback().next()).isEqualTo(new NextStep.Stop(StopReason.NOTHING_MISSING));
    }

    @Test
    void anAnswerThatAddsNothingEndsIt() {
        answered(ANSWER);
        followedUp(NOTHING);

        assertThat(feedback().next()).isEqualTo(new NextStep.Stop(StopReason.ADDED_NOTHING));
        assertThat(probing().scoreAfter()).isEqualTo(probing().firstScore());
    }

    @Test
    void whoGoesOnIsAskedNoMore() {
        answered(ANSWER);

        var _ = coach.passFollowUp.execute(interview.id(), 0);

        assertThat(feedback().next()).isEqualTo(new NextStep.Stop(StopReason.WENT_ON));
        assertThat(coach.askNextQuestion.execute(interview.id()))
                .isInstanceOf(NextQuestion.Ask.class);
    }

    @Test
    void submittingNothingIsGoingOn() {
        answered(ANSWER);
        followedUp(" \n");

        assertThat(coach.answers.findByInterview(interview.id()).getFirst().followUps())
                .singleElement()
                .satisfies(it -> assertThat(it.reply()).isInstanceOf(Reply.Passed.class));
    }

    @Test
    void answeringTheNextQuestionIsGoingOnToo() {
        answered(ANSWER);
        var _ = coach.submitAnswer.execute(interview.id(), 1, ANSWER, MINUTE);

        assertThat(feedback().next()).isEqualTo(new NextStep.Stop(StopReason.WENT_ON));
        assertThatThrownBy(() -> coach.askFollowUp.execute(interview.id(), 0))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void anEvaluationThatWasCutOffIsMadeUpFor() {
        answered(ANSWER);
        var _ = coach.askFollowUp.execute(interview.id(), 0);
        coach.evaluator.fail(true);
        assertThatThrownBy(() -> coach.submitFollowUp.execute(interview.id(), 0, MORE, MINUTE))
                .isInstanceOf(CoachException.class);
        assertThat(coach.answers.findByInterview(interview.id()).getFirst().awaitsEvaluation())
                .isTrue();
        coach.evaluator.fail(false);

        assertThat(feedback().answer().awaitsEvaluation()).isFalse();
        assertThat(probing().openGaps()).hasSize(1);
    }

    @Test
    void anAnswerWithoutAScoreIsNotFollowedUp() {
        answered("Hm.");

        assertThat(feedback().next()).isEqualTo(new NextStep.None());
        assertThatThrownBy(() -> coach.askFollowUp.execute(interview.id(), 0))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void nothingIsAskedWhereFollowUpsAreOffOrInAnExam() {
        for (var without :
                new Interview[] {
                    coach.started(1, InterviewMode.PRACTICE), coach.started(1, InterviewMode.EXAM)
                }) {
            var _ = coach.submitAnswer.execute(without.id(), 0, ANSWER, MINUTE);

            assertThat(coach.showFeedback.execute(without.id(), 0).next())
                    .isEqualTo(new NextStep.None());
        }
    }

    @Test
    void theTotalIsThatOfTheFirstAnswersWithTheOtherBesideIt() {
        answered(ANSWER);
        followedUp(MORE);
        var _ = coach.passFollowUp.execute(interview.id(), 0);
        var _ = coach.submitAnswer.execute(interview.id(), 1, ANSWER, MINUTE);
        var _ = coach.passFollowUp.execute(interview.id(), 1);
        var report = coach.completeInterview.execute(interview.id());

        var review = coach.showReport.execute(interview.id());

        var first = review.results().getFirst().answer().probing().orElseThrow();
        assertThat(report.overall()).isEqualTo(first.firstScore());
        assertThat(review.afterProbing()).hasValue((first.scoreAfter() + first.firstScore()) / 2);
        assertThat(review.afterProbing().orElseThrow()).isGreaterThan(report.overall());
    }

    private void answered(String text) {
        var _ = coach.submitAnswer.execute(interview.id(), 0, text, MINUTE);
    }

    private void followedUp(String text) {
        var _ = coach.askFollowUp.execute(interview.id(), 0);
        var _ = coach.submitFollowUp.execute(interview.id(), 0, text, MINUTE);
    }

    private QuestionResult feedback() {
        return coach.showFeedback.execute(interview.id(), 0);
    }

    private Probing probing() {
        return feedback().answer().probing().orElseThrow();
    }

    private NextQuestion.AskMore more() {
        return (NextQuestion.AskMore) coach.askNextQuestion.execute(interview.id());
    }
}
