package com.elios.interview.application.usecase.assist;

import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.QuestionGenerator;
import com.elios.interview.domain.port.QuestionOrder;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Adds a question to an interview in preparation: a new one by the language model, or one more of
/// the bank. A new one belongs to this interview; the bank stays as it is.
public final class AddQuestion {
    private final Interviews interviews;
    private final InterviewRepository asked;
    private final CvAnalysisRepository analyses;
    private final QuestionBank bank;
    private final QuestionRepository questions;
    private final QuestionGenerator generator;
    private final UnitOfWork unitOfWork;

    public AddQuestion(
            InterviewRepository interviews,
            CvAnalysisRepository analyses,
            QuestionBank bank,
            QuestionRepository questions,
            QuestionGenerator generator,
            UnitOfWork unitOfWork) {
        this.interviews = new Interviews(interviews);
        this.asked = interviews;
        this.analyses = analyses;
        this.bank = bank;
        this.questions = questions;
        this.generator = generator;
        this.unitOfWork = unitOfWork;
    }

    /// @param skill that the question is to be about
    /// @return the question and who made it; it is the last of the plan now
    /// @throws NotFound where no question is left
    /// @throws CancellationException where it was stopped; the plan is as before
    public Made<Question> execute(
            InterviewId id, QuestionType type, Difficulty difficulty, String skill, Stop stop) {
        var interview = interviews.require(id);
        var made =
                generator
                        .generate(order(interview, type, difficulty, skill), new Errand(id, stop))
                        .orElseThrow(() -> new NotFound("questions for this choice"));
        if (stop.asked()) {
            throw new CancellationException();
        }
        unitOfWork.run(
                () -> {
                    keep(made.value());
                    var planned =
                            new PlannedQuestion(
                                    made.value().id(), new SelectionReason.ChosenTopic(skill));
                    interviews.step(id, preparing -> preparing.add(planned));
                });
        return made;
    }

    /// A question that is not of the bank is kept as one that is no longer in it.
    private void keep(Question question) {
        var active = questions.findActiveIds();
        if (!active.contains(question.id())) {
            questions.addAll(List.of(question));
            questions.retireAllExcept(active);
        }
    }

    private QuestionOrder order(
            Interview interview, QuestionType type, Difficulty difficulty, String skill) {
        Set<QuestionId> taken = new HashSet<>(asked.findAskedQuestions(interview.candidateId()));
        interview.questions().forEach(planned -> taken.add(planned.questionId()));
        var known = new ArrayList<>(bank.active());
        questions.findAll(taken).stream()
                .filter(question -> known.stream().noneMatch(k -> k.id().equals(question.id())))
                .forEach(known::add);
        var cv =
                Optional.ofNullable(interview.cvAnalysisId())
                        .flatMap(analyses::find)
                        .filter(CvAnalysis::confirmed);
        return new QuestionOrder(
                type,
                difficulty,
                skill,
                cv.map(CvAnalysis::facts).orElse(null),
                cv.map(CvAnalysis::lines).orElse(List.of()),
                known,
                taken);
    }
}
