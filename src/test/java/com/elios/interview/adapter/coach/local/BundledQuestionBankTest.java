package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledQuestionBankTest {
    private static final List<Question> BANK = new BundledQuestionBank().load();

    @Test
    void thereIsEnoughToPractise() {
        assertThat(BANK).hasSizeGreaterThanOrEqualTo(120);
        assertThat(BANK.stream().map(Question::mainSkill).distinct().count())
                .isGreaterThanOrEqualTo(12);
        assertThat(BANK).extracting(Question::type).contains(QuestionType.values());
    }

    @Test
    void keysAreUnique() {
        assertThat(BANK).extracting(Question::key).doesNotHaveDuplicates();
    }

    @Test
    void everyQuestionSaysWhatAGoodAnswerContains() {
        assertThat(BANK).allMatch(question -> question.keyPoints().size() >= 3);
    }
}
