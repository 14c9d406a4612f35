package com.elios.interview.application.usecase.interview;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.question.Question;

/// Where an interview stands.
public sealed interface NextQuestion {
    Interview interview();

    /// Something to answer.
    sealed interface Asked extends NextQuestion {
        /// The question's place in the interview, from 0.
        int index();

        Question question();

        /// What is asked, in words.
        String words();

        /// What was written before the interview was left; empty at first.
        Draft draft();

        /// Where its draft is kept.
        DraftPlace place();

        default int total() {
            return interview().questions().size();
        }
    }

    /// A question to answer.
    record Ask(Interview interview, int index, Question question, Draft draft) implements Asked {
        @Override
        public String words() {
            return question.text();
        }

        @Override
        public DraftPlace place() {
            return DraftPlace.ofQuestion(index);
        }
    }

    /// A follow-up question to answer or to leave.
    ///
    /// @param answer what was said so far; the follow-up question is its last
    record AskMore(Interview interview, Question question, Answer answer, Draft draft)
            implements Asked {
        @Override
        public int index() {
            return answer.index();
        }

        @Override
        public String words() {
            return followUp().probe().text();
        }

        @Override
        public DraftPlace place() {
            return new DraftPlace(answer.index(), answer.followUps().size());
        }

        public FollowUp followUp() {
            return answer.followUps().getLast();
        }
    }

    /// Every question is answered or skipped; the interview can be completed, or is.
    record NoneLeft(Interview interview) implements NextQuestion {}
}
