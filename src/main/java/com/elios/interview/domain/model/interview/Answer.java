package com.elios.interview.domain.model.interview;

import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.question.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer to one question of an interview.
///
/// @param index place of the question in the interview, from 0
/// @param elapsed time spent on the question while it was on screen
/// @param evaluation null while it has not been evaluated, and for a skipped question
/// @param followUps what was asked after it, at most three; only after a scored answer, and only
///     the last can be open
public record Answer(
        AnswerId id,
        InterviewId interviewId,
        int index,
        QuestionId questionId,
        AnswerContent content,
        Instant submittedAt,
        Duration elapsed,
        @Nullable Evaluation evaluation,
        List<FollowUp> followUps) {
    public Answer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(interviewId);
        Objects.requireNonNull(questionId);
        Objects.requireNonNull(content);
        Objects.requireNonNull(submittedAt);
        if (index < 0 || elapsed.isNegative()) {
            throw new IllegalArgumentException("index or elapsed time is negative");
        }
        if (content instanceof AnswerContent.Skipped && evaluation != null) {
            throw new IllegalArgumentException("a skipped question has no evaluation");
        }
        followUps = List.copyOf(followUps);
        if (followUps.size() > FollowUp.MOST
                || followUps.stream()
                        .limit(Math.max(0, followUps.size() - 1))
                        .anyMatch(FollowUp::isOpen)) {
            throw new IllegalArgumentException("too many follow-ups, or one left open");
        }
        if (!followUps.isEmpty() && !(evaluation instanceof Evaluation.Scored)) {
            throw new IllegalArgumentException("only a scored answer is followed up");
        }
    }

    /// Without follow-ups.
    public Answer(
            AnswerId id,
            InterviewId interviewId,
            int index,
            QuestionId questionId,
            AnswerContent content,
            Instant submittedAt,
            Duration elapsed,
            @Nullable Evaluation evaluation) {
        this(
                id,
                interviewId,
                index,
                questionId,
                content,
                submittedAt,
                elapsed,
                evaluation,
                List.of());
    }

    /// The same answer, with what was measured of how it was said.
    public Answer saying(AnswerContent.Spoken measured) {
        return new Answer(
                id,
                interviewId,
                index,
                questionId,
                measured,
                submittedAt,
                elapsed,
                evaluation,
                followUps);
    }

    /// The same answer, with what was measured of how the reply to a follow-up question was said.
    ///
    /// @param number from 0
    public Answer saying(int number, Speech how) {
        var followUp = followUps.get(number);
        if (!(followUp.reply() instanceof Reply.Said said)) {
            throw new IllegalStateException("nothing was said");
        }
        return withFollowUp(number, followUp.replied(said.spoken(how)));
    }

    public Answer evaluated(Evaluation result) {
        return with(Objects.requireNonNull(result), followUps);
    }

    /// Whether an evaluation is still owed, as after a process that ended between the two.
    public boolean awaitsEvaluation() {
        return content instanceof AnswerContent.Said
                && (evaluation == null || followUps.stream().anyMatch(FollowUp::awaitsEvaluation));
    }

    /// All that was said, where the answer has a score to build on.
    public Optional<Probing> probing() {
        return content instanceof AnswerContent.Said said
                        && evaluation instanceof Evaluation.Scored scored
                ? Optional.of(new Probing(said.text(), scored, elapsed, followUps))
                : Optional.empty();
    }

    /// The follow-up question that waits for a reply.
    public Optional<FollowUp> openFollowUp() {
        return followUps.isEmpty() || !followUps.getLast().isOpen()
                ? Optional.empty()
                : Optional.of(followUps.getLast());
    }

    /// Asks a follow-up question; not while another one is open.
    public Answer asked(Probe probe, Instant now) {
        if (openFollowUp().isPresent()
                || followUps.size() == FollowUp.MOST
                || !(evaluation instanceof Evaluation.Scored)) {
            throw new IllegalStateException("no follow-up can be asked now");
        }
        var more = new ArrayList<>(followUps);
        more.add(new FollowUp(probe, now, null));
        return with(evaluation, more);
    }

    /// Takes the reply to the open follow-up question.
    public Answer replied(Reply reply) {
        var open =
                openFollowUp().orElseThrow(() -> new IllegalStateException("no follow-up is open"));
        return withFollowUp(followUps.size() - 1, open.replied(reply));
    }

    /// Takes the evaluation of all that was said up to a follow-up question.
    ///
    /// @param number from 0
    public Answer evaluated(int number, Evaluation result) {
        var followUp = followUps.get(number);
        if (!(followUp.reply() instanceof Reply.Said said)) {
            throw new IllegalStateException("nothing was said");
        }
        return withFollowUp(number, followUp.replied(said.evaluated(result)));
    }

    private Answer withFollowUp(int number, FollowUp followUp) {
        var changed = new ArrayList<>(followUps);
        changed.set(number, followUp);
        return with(evaluation, changed);
    }

    private Answer with(@Nullable Evaluation newEvaluation, List<FollowUp> newFollowUps) {
        return new Answer(
                id,
                interviewId,
                index,
                questionId,
                content,
                submittedAt,
                elapsed,
                newEvaluation,
                newFollowUps);
    }
}
