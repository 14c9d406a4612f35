package com.elios.interview.application.interviewing;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.store.AnswerRepository;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.service.delivery.SpokenScore;
import java.util.List;

/// Evaluates answers that were kept without an evaluation: the one just submitted, or one whose
/// evaluation was cut off by the end of the process.
public final class Evaluations {
    private final AnswerRepository answers;
    private final Questions questions;
    private final AnswerEvaluator evaluator;
    private final SpokenAnswers spoken;

    public Evaluations(
            AnswerRepository answers,
            QuestionRepository questions,
            AnswerEvaluator evaluator,
            SpokenAnswers spoken) {
        this.answers = answers;
        this.questions = new Questions(questions);
        this.evaluator = evaluator;
        this.spoken = spoken;
    }

    /// The interview's answers in order, as they are.
    public List<Answer> answers(InterviewId interview) {
        return answers.findByInterview(interview);
    }

    /// The interview's answers in order, all evaluated.
    public List<Answer> finished(InterviewId interview) {
        return answers.findByInterview(interview).stream().map(this::finished).toList();
    }

    /// One answer of the interview, evaluated.
    ///
    /// @param index the question's place in the interview, from 0
    public Answer finished(InterviewId interview, int index) {
        return answers(interview).stream()
                .filter(answer -> answer.index() == index)
                .findFirst()
                .map(this::finished)
                .orElseThrow(() -> new NotFound("answer " + (index + 1)));
    }

    /// The answer with its own evaluation and those of its follow-ups.
    public Answer finished(Answer answer) {
        if (!answer.awaitsEvaluation()) {
            return answer;
        }
        var question = questions.require(answer.questionId());
        var measured = spoken.measured(answer);
        var evaluated =
                measured.evaluation() == null
                        ? measured.evaluated(evaluate(question, measured))
                        : withFollowUps(question, measured);
        answers.save(evaluated);
        spoken.settle(evaluated);
        return evaluated;
    }

    private Evaluation evaluate(Question question, Answer answer) {
        var said = answer.content() instanceof AnswerContent.Said words ? words.text() : "";
        return evaluate(question, said, spoken.deliveries(answer, 0));
    }

    private Answer withFollowUps(Question question, Answer answer) {
        var evaluated = answer;
        for (int i = 0; i < answer.followUps().size(); i++) {
            if (answer.followUps().get(i).awaitsEvaluation()) {
                var said = answer.probing().orElseThrow().saidUpTo(i);
                var deliveries = spoken.deliveries(answer, i + 1);
                evaluated = evaluated.evaluated(i, evaluate(question, said, deliveries));
            }
        }
        return evaluated;
    }

    private Evaluation evaluate(Question question, String said, List<Delivery> deliveries) {
        var words = evaluator.evaluate(AnswerToEvaluate.to(question, said));
        return spoken.counts() ? SpokenScore.with(words, deliveries) : words;
    }
}
