package com.elios.interview.domain.port;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.service.Errand;
import java.util.Optional;

/// Finds a question that fits an order: of the bank, or a new one.
public interface QuestionGenerator {
    /// @return empty where there is none left
    Optional<Made<Question>> generate(QuestionOrder order, Errand errand);
}
