package com.elios.interview.domain.service.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.QuestionType;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSharesTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0", "3, 2, 1, 0", "5, 3, 1, 1", "8, 5, 2, 1", "20, 12, 4, 4"})
    void addUpToTheCount(int count, int technical, int behavioural, int situational) {
        var shares = TypeShares.of(count, EnumSet.allOf(QuestionType.class));

        assertThat(shares)
                .containsEntry(QuestionType.TECHNICAL, technical)
                .containsEntry(QuestionType.BEHAVIOURAL, behavioural)
                .containsEntry(QuestionType.SITUATIONAL, situational);
    }
}
