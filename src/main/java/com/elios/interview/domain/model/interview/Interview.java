package com.elios.interview.domain.model.interview;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.question.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Aggregate root of an interview. Each transition returns the next interview and refuses what the
/// state does not allow with an [IllegalStateException].
///
/// @param followUps whether an answer may be followed up by further questions
/// @param position number of questions answered or skipped so far, from 0 to the number of
///     questions
/// @param paused a property of IN_PROGRESS; false in every other state
/// @param version counts the changes in the store, for optimistic locking
public record Interview(
        InterviewId id,
        CandidateId candidateId,
        @Nullable CvAnalysisId cvAnalysisId,
        InterviewMode mode,
        boolean followUps,
        InterviewState state,
        List<PlannedQuestion> questions,
        int position,
        boolean paused,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int version) {
    public Interview {
        Objects.requireNonNull(id);
        Objects.requireNonNull(candidateId);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(state);
        Objects.requireNonNull(createdAt);
        questions = List.copyOf(questions);
        if (position < 0 || position > questions.size()) {
            throw new IllegalArgumentException("position out of range: " + position);
        }
        if (paused && state != InterviewState.IN_PROGRESS) {
            throw new IllegalArgumentException("only an interview in progress can be paused");
        }
    }

    /// With follow-up questions.
    public static Interview prepare(
            CandidateId candidate, @Nullable CvAnalysisId cv, InterviewMode mode, Instant now) {
        return new Interview(
                InterviewId.create(),
                candidate,
                cv,
                mode,
                true,
                InterviewState.PREPARING,
                List.of(),
                0,
                false,
                now,
                null,
                null,
                0);
    }

    /// This interview under the identity of one that is still being prepared, whose place it takes.
    public Interview inPlaceOf(Interview prepared) {
        require(InterviewState.PREPARING);
        prepared.require(InterviewState.PREPARING);
        return new Interview(
                prepared.id,
                candidateId,
                cvAnalysisId,
                mode,
                followUps,
                state,
                questions,
                position,
                paused,
                prepared.createdAt,
                startedAt,
                endedAt,
                prepared.version);
    }

    /// Replaces the plan; no question may be in it twice.
    public Interview plan(List<PlannedQuestion> plan) {
        require(InterviewState.PREPARING);
        Set<QuestionId> seen = new HashSet<>();
        for (var planned : plan) {
            if (!seen.add(planned.questionId())) {
                throw new IllegalArgumentException("a question is in the plan twice");
            }
        }
        return with(state, plan, position, paused, startedAt, endedAt);
    }

    /// The choice is open until the interview is ready.
    public Interview withFollowUps(boolean wanted) {
        require(InterviewState.PREPARING);
        return new Interview(
                id,
                candidateId,
                cvAnalysisId,
                mode,
                wanted,
                state,
                questions,
                position,
                paused,
                createdAt,
                startedAt,
                endedAt,
                version);
    }

    public Interview add(PlannedQuestion question) {
        var plan = new ArrayList<>(questions);
        plan.add(question);
        return plan(plan);
    }

    /// PREPARING → READY; needs at least one question.
    public Interview ready() {
        require(InterviewState.PREPARING);
        if (questions.isEmpty()) {
            throw new IllegalStateException("an interview without questions cannot be ready");
        }
        return with(InterviewState.READY, questions, position, false, startedAt, endedAt);
    }

    /// READY → IN_PROGRESS.
    public Interview start(Instant now) {
        require(InterviewState.READY);
        return with(InterviewState.IN_PROGRESS, questions, position, false, now, endedAt);
    }

    public Interview pause() {
        require(InterviewState.IN_PROGRESS);
        return with(state, questions, position, true, startedAt, endedAt);
    }

    public Interview resume() {
        require(InterviewState.IN_PROGRESS);
        return with(state, questions, position, false, startedAt, endedAt);
    }

    /// Takes the answer to the current question and moves on by one.
    ///
    /// @param index must be the current position: answers come in order, each once
    public Interview answered(int index) {
        require(InterviewState.IN_PROGRESS);
        if (index != position || position == questions.size()) {
            throw new IllegalStateException(
                    "answer " + index + " does not fit at position " + position);
        }
        return with(state, questions, position + 1, false, startedAt, endedAt);
    }

    /// IN_PROGRESS → COMPLETED; every question must have been answered or skipped.
    public Interview complete(Instant now) {
        require(InterviewState.IN_PROGRESS);
        if (position < questions.size()) {
            throw new IllegalStateException("questions are still open");
        }
        return with(InterviewState.COMPLETED, questions, position, false, startedAt, now);
    }

    public Interview cancel(Instant now) {
        require(InterviewState.PREPARING, InterviewState.READY, InterviewState.IN_PROGRESS);
        return with(InterviewState.CANCELLED, questions, position, false, startedAt, now);
    }

    /// CANCELLED → IN_PROGRESS, where it stood; only an interview that was started can be taken
    /// back.
    public Interview restore() {
        require(InterviewState.CANCELLED);
        if (startedAt == null) {
            throw new IllegalStateException("the interview was never started");
        }
        return with(InterviewState.IN_PROGRESS, questions, position, false, startedAt, null);
    }

    /// The question to answer now; empty unless in progress with questions left.
    public Optional<PlannedQuestion> current() {
        return state == InterviewState.IN_PROGRESS && position < questions.size()
                ? Optional.of(questions.get(position))
                : Optional.empty();
    }

    /// Time from start to end; empty until both are known.
    public Optional<Duration> duration() {
        return startedAt == null || endedAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(startedAt, endedAt));
    }

    private void require(InterviewState first, InterviewState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new IllegalStateException("not possible while " + state);
        }
    }

    private Interview with(
            InterviewState newState,
            List<PlannedQuestion> newQuestions,
            int newPosition,
            boolean newPaused,
            @Nullable Instant newStartedAt,
            @Nullable Instant newEndedAt) {
        return new Interview(
                id,
                candidateId,
                cvAnalysisId,
                mode,
                followUps,
                newState,
                newQuestions,
                newPosition,
                newPaused,
                createdAt,
                newStartedAt,
                newEndedAt,
                version);
    }
}
