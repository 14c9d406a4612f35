package com.elios.interview.domain.port;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.report.FeedbackReport;
import java.util.List;
import java.util.Map;

/// Writes the report of a completed interview.
public interface FeedbackWriter {
    /// @param answers one per question of the interview, all evaluated or skipped
    /// @param questions holds every question of the interview
    FeedbackReport write(
            Interview interview, List<Answer> answers, Map<QuestionId, Question> questions);
}
