package com.elios.interview.domain.port;

import com.elios.interview.domain.model.question.Question;
import java.util.List;

/// The questions that come with the product.
public interface QuestionBankSource {
    List<Question> load();
}
