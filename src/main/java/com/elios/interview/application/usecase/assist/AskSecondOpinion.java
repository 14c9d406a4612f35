package com.elios.interview.application.usecase.assist;

import com.elios.interview.application.assisting.Opinions;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Questions;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.SecondOpinion.Given;
import com.elios.interview.domain.model.opinion.SecondOpinion.NotGiven;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.store.OpinionRepository;
import com.elios.interview.domain.port.store.QuestionRepository;

/// Asks the language model about all that was said to a question, and keeps its opinion. The score
/// stays as it is.
public final class AskSecondOpinion {
    private final Evaluations evaluations;
    private final Questions questions;
    private final OpinionRepository opinions;
    private final Opinions asking;

    public AskSecondOpinion(
            Evaluations evaluations,
            QuestionRepository questions,
            OpinionRepository opinions,
            Opinions asking) {
        this.evaluations = evaluations;
        this.questions = new Questions(questions);
        this.opinions = opinions;
        this.asking = asking;
    }

    /// Waits for the model, no longer than a call's time-out for each sample.
    ///
    /// @param index the question's place in the interview, from 0; its answer must be scored
    /// @param samples how often the model is asked, 1 to 5; with more than one the range is told
    /// @return the opinion, or why there is none; a stopped one is not kept, and none does not take
    ///     the place of one about the same words
    public StoredOpinion execute(InterviewId id, int index, int samples, Stop stop) {
        var answer = evaluations.finished(id, index);
        var said = answer.probing().orElseThrow(() -> new NotFound("score of answer " + index));
        var question = questions.require(answer.questionId());
        var opinion =
                asking.about(
                        AnswerToEvaluate.to(question, said.allSaid()),
                        samples,
                        new Errand(id, stop));
        var stored = new StoredOpinion(answer.id(), said.replies(), opinion);
        if (!stop.asked() && !(opinion instanceof NotGiven && isGiven(id, stored))) {
            opinions.save(stored);
        }
        return stored;
    }

    /// Whether there is an opinion already about the same words.
    private boolean isGiven(InterviewId id, StoredOpinion about) {
        return opinions.findByInterview(id).stream()
                .anyMatch(
                        kept ->
                                kept.answer().equals(about.answer())
                                        && kept.replies() == about.replies()
                                        && kept.opinion() instanceof Given);
    }
}
