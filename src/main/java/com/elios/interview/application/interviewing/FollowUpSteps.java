package com.elios.interview.application.interviewing;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.error.NotPossible;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.port.store.AnswerRepository;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes the last answer of an interview a step on with its follow-up questions.
public final class FollowUpSteps {
    private final Interviews interviews;
    private final AnswerRepository answers;
    private final Evaluations evaluations;
    private final Results results;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public FollowUpSteps(
            Interviews interviews,
            AnswerRepository answers,
            Evaluations evaluations,
            Results results,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.interviews = interviews;
        this.answers = answers;
        this.evaluations = evaluations;
        this.results = results;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /// The last answer, while a follow-up question to it is open.
    public Optional<Answer> open(Interview interview) {
        return interview.state() == InterviewState.IN_PROGRESS && interview.followUps()
                ? last(interview).filter(answer -> answer.openFollowUp().isPresent())
                : Optional.empty();
    }

    /// Asks the follow-up question that comes now, unless it is asked already.
    ///
    /// @param index must be the place of the question that was answered last
    public Answer ask(InterviewId id, int index) {
        return step(
                id,
                index,
                (interview, answer) ->
                        answer.openFollowUp().isPresent() ? answer : asked(interview, answer));
    }

    /// Takes the reply to the follow-up question that is open.
    ///
    /// @param index must be the place of the question that was answered last
    public Answer reply(InterviewId id, int index, Reply reply) {
        return reply(id, index, _ -> reply);
    }

    /// @param reply made when the place of the open follow-up question is known
    public Answer reply(InterviewId id, int index, Function<DraftPlace, Reply> reply) {
        return step(
                id,
                index,
                (_, answer) ->
                        answer.replied(
                                reply.apply(new DraftPlace(index, answer.followUps().size()))));
    }

    private Answer asked(Interview interview, Answer answer) {
        var result = results.of(interview, List.of(evaluations.finished(answer))).getFirst();
        return switch (result.next()) {
            case NextStep.Ask(var probe) -> result.answer().asked(probe, clock.instant());
            case NextStep.Stop _, NextStep.None _ ->
                    throw new IllegalStateException(
                            "no follow-up question comes after this answer");
        };
    }

    private Answer step(InterviewId id, int index, Step step) {
        return unitOfWork.call(
                () -> {
                    var interview = interviews.require(id);
                    var answer =
                            last(interview)
                                    .orElseThrow(() -> new NotFound("answer " + (index + 1)));
                    var changed = applied(interview, answer, index, step);
                    answers.save(changed);
                    return changed;
                });
    }

    private static Answer applied(Interview interview, Answer answer, int index, Step step) {
        try {
            if (interview.state() != InterviewState.IN_PROGRESS || index != answer.index()) {
                throw new IllegalStateException(
                        "question " + (index + 1) + " is not the one answered last");
            }
            return step.apply(interview, answer);
        } catch (IllegalStateException e) {
            throw new NotPossible(String.valueOf(e.getMessage()), e);
        }
    }

    /// Fails with an [IllegalStateException] where it does not fit.
    private interface Step {
        Answer apply(Interview interview, Answer answer);
    }

    private Optional<Answer> last(Interview interview) {
        return answers.findByInterview(interview.id()).stream()
                .filter(answer -> answer.index() == interview.position() - 1)
                .findFirst();
    }
}
