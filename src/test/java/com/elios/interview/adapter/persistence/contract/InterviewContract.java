package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.Conflict;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promises of `InterviewRepository`.
public abstract class InterviewContract extends Contract {
    private static final Set<InterviewState> ANY = EnumSet.allOf(InterviewState.class);
    private CandidateId owner = CandidateId.create();

    @BeforeEach
    final void someoneIsThere() {
        var candidate = Samples.candidate();
        database().candidates().save(candidate);
        owner = candidate.id();
    }

    @Test
    void whetherItAsksFollowUpsComesBack() {
        for (boolean wanted : new boolean[] {true, false}) {
            var interview =
                    database()
                            .interviews()
                            .save(
                                    Interview.prepare(
                                                    owner,
                                                    null,
                                                    InterviewMode.PRACTICE,
                                                    Samples.NOON)
                                            .withFollowUps(wanted));
            assertThat(database().interviews().find(interview.id())).contains(interview);
        }
    }

    @Test
    void anInterviewComesBackAsItsSavingReturnedIt() {
        var cv = Samples.cv(owner, true, Samples.NOON);
        database().cvAnalyses().save(cv);
        var saved =
                save(
                        Interview.prepare(
                                owner, cv.id(), InterviewMode.EXAM, Samples.NOON.plusNanos(1)));
        assertThat(database().interviews().find(saved.id())).contains(saved);
    }

    @Test
    void everyReasonComesBackAsSaved() {
        var reasons =
                List.of(
                        new SelectionReason.NamedInCv("Java", Samples.LINE),
                        new SelectionReason.CloseToCv("SQL"),
                        new SelectionReason.ChosenTopic("Git"),
                        new SelectionReason.WorkingStyle("Teamwork"),
                        new SelectionReason.Variety("Linux"));
        var plan = new ArrayList<PlannedQuestion>();
        reasons.forEach(r -> plan.add(new PlannedQuestion(QuestionId.of(r.skill(), 1), r)));
        var saved =
                save(
                        Interview.prepare(owner, null, InterviewMode.PRACTICE, Samples.NOON)
                                .plan(plan));
        var found = database().interviews().find(saved.id()).orElseThrow();
        assertThat(found.questions()).isEqualTo(plan);
    }

    @Test
    void everyStepCountsTheVersionUp() {
        var prepared = Interview.prepare(owner, null, InterviewMode.PRACTICE, Samples.NOON);
        var first = save(prepared);
        var second = save(first.cancel(Samples.NOON));
        assertThat(first.version()).isGreaterThan(prepared.version());
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(database().interviews().find(first.id())).contains(second);
    }

    @Test
    void aPausedAndACompletedInterviewComeBackAsTheyWere() {
        var running = started(Samples.questions("a"), Samples.NOON);
        var paused = save(running.pause());
        assertThat(database().interviews().find(paused.id())).contains(paused);
        var completed = save(paused.resume().answered(0).complete(Samples.NOON.plusSeconds(9)));
        assertThat(database().interviews().find(paused.id())).contains(completed);
    }

    @Test
    void savingAnOldVersionIsAConflictAndChangesNothing() {
        var old = started(Samples.questions("a", "b"), Samples.NOON);
        var newer = save(old.answered(0));
        assertThatThrownBy(() -> save(old.cancel(Samples.NOON))).isInstanceOf(Conflict.class);
        assertThat(database().interviews().find(old.id())).contains(newer);
    }

    @Test
    void savingANewOneTwiceIsAConflict() {
        var prepared = Interview.prepare(owner, null, InterviewMode.PRACTICE, Samples.NOON);
        save(prepared);
        assertThatThrownBy(() -> save(prepared)).isInstanceOf(Conflict.class);
    }

    @Test
    void anUnknownInterviewIsNotFound() {
        assertThat(database().interviews().find(InterviewId.create())).isEmpty();
    }

    @Test
    void theNewestComeFirstInPagesAndByState() {
        var oldest = save(Samples.ready(owner, Samples.questions("a"), Samples.NOON));
        var middle = started(Samples.questions("a"), Samples.NOON.plusSeconds(1));
        var newest =
                save(Samples.ready(owner, Samples.questions("a"), Samples.NOON.plusSeconds(2)));
        assertThat(find(ANY, Page.first(9))).containsExactly(newest, middle, oldest);
        assertThat(find(ANY, new Page(1, 1))).containsExactly(middle);
        assertThat(find(EnumSet.of(InterviewState.READY), Page.first(9)))
                .containsExactly(newest, oldest);
        assertThat(find(Set.of(), Page.first(9))).isEmpty();
    }

    @Test
    void anotherPersonsInterviewsAreNotFound() {
        save(Samples.ready(owner, Samples.questions("a"), Samples.NOON));
        assertThat(
                        database()
                                .interviews()
                                .findByCandidate(CandidateId.create(), ANY, Page.first(9)))
                .isEmpty();
    }

    @Test
    void askedAreThoseThatWereOnScreenTheLastOneFirst() {
        started(Samples.questions("a", "b", "c", "d"), Samples.NOON);
        var later = started(Samples.questions("c", "e", "f"), Samples.NOON.plusSeconds(60));
        save(later.answered(0));
        save(Samples.ready(owner, Samples.questions("z"), Samples.NOON.plusSeconds(90)));
        assertThat(database().interviews().findAskedQuestions(owner))
                .containsExactly(
                        QuestionId.of("e", 1), QuestionId.of("c", 1), QuestionId.of("a", 1));
    }

    @Test
    void aQuestionAskedTwiceCountsAtItsLatestTime() {
        var first = started(Samples.questions("a", "b"), Samples.NOON);
        save(first.answered(0));
        started(Samples.questions("a"), Samples.NOON.plusSeconds(60));
        assertThat(database().interviews().findAskedQuestions(owner))
                .containsExactly(QuestionId.of("a", 1), QuestionId.of("b", 1));
    }

    private Interview started(List<Question> questions, Instant at) {
        return save(save(Samples.ready(owner, questions, at)).start(at));
    }

    private Interview save(Interview interview) {
        return database().interviews().save(interview);
    }

    private List<Interview> find(Set<InterviewState> states, Page page) {
        return database().interviews().findByCandidate(owner, states, page);
    }
}
