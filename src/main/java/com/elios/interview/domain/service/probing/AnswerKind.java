package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.detect.Refusal;
import com.elios.interview.domain.service.scoring.text.Passage;

/// What sort of answer a follow-up question builds on.
enum AnswerKind {
    ANSWER,
    DOES_NOT_KNOW,
    /// About something other than what was asked.
    ELSEWHERE;

    /// The most that the local rules give to what is about something else.
    private static final double MOST_ELSEWHERE = 20;

    private static final double MOST_OTHER_STORY = 40;
    private static final double FAR = 0.5;
    private static final double FAR_STORY = 0.25;

    static AnswerKind of(Question question, String said, Evaluation.Scored scored) {
        if (Refusal.isIn(Passage.of(said), Passage.of(question.text()))) {
            return DOES_NOT_KNOW;
        }
        boolean covers =
                scored.keyPoints().stream().anyMatch(point -> point.level() == Level.COVERED);
        boolean nothing = scored.score() <= MOST_ELSEWHERE && scored.relevance() < FAR && !covers;
        boolean otherStory =
                question.type() == QuestionType.BEHAVIOURAL
                        && scored.score() <= MOST_OTHER_STORY
                        && scored.relevance() < FAR_STORY;
        return nothing || otherStory ? ELSEWHERE : ANSWER;
    }
}
