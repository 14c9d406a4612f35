package com.elios.interview.domain.service.scoring.rubric;

import static com.elios.interview.domain.model.evaluation.Criterion.COMMITMENT;
import static com.elios.interview.domain.model.evaluation.Criterion.DETAIL;
import static com.elios.interview.domain.model.evaluation.Criterion.STEPS;
import static com.elios.interview.domain.model.evaluation.Criterion.UNDERSTANDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Plans, with the level that their wording has to reach in one criterion.
class PlanLevelsTest {
    static List<Arguments> plans() {
        return Stream.of(
                        of(UNDERSTANDING, 1, "I would stay calm. I would write an email."),
                        of(UNDERSTANDING, 2, "I would ask for the figures. I would write them up."),
                        of(
                                UNDERSTANDING,
                                3,
                                "I would ask for the figures, as there may be a slip. I would"
                                        + " write them up."),
                        of(
                                UNDERSTANDING,
                                5,
                                "I would ask for the figures, as there may be a slip, because the"
                                        + " customer relies on them. If nobody knows, I would"
                                        + " call."),
                        of(STEPS, 1, "That is a hard question. Everybody is different."),
                        of(STEPS, 2, "I would ask the client. I would write it down."),
                        of(
                                STEPS,
                                3,
                                "I would ask the client. I would write it down. I would send it."),
                        of(
                                STEPS,
                                4,
                                "I would ask the client, because only they know. I would write it"
                                        + " down. I would send it."),
                        of(
                                STEPS,
                                5,
                                "First I would ask the client, because only they know. Then I"
                                        + " would write it down and send it. Finally I would"
                                        + " check."),
                        of(COMMITMENT, 1, "Someone should ask the client. We could wait."),
                        of(
                                COMMITMENT,
                                2,
                                "Someone should ask the client. They could wait. I would call."),
                        of(COMMITMENT, 3, "I would ask the client. We could wait."),
                        of(COMMITMENT, 4, "I would ask. I would call. We could wait."),
                        of(COMMITMENT, 5, "I would ask the client. I will call them."),
                        of(DETAIL, 1, "I would ask the client. I would wait."),
                        of(DETAIL, 3, "I would phone the client before Friday."),
                        of(
                                DETAIL,
                                5,
                                "I would phone the client before Friday, name two dates, and put"
                                        + " it into Jira."))
                .toList();
    }

    private static Arguments of(Criterion criterion, int level, String plan) {
        return Arguments.of(criterion, level, plan);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theLevelIsThatOfItsAnchor(Criterion criterion, int level, String plan) {
        assertThat(Read.level(QuestionType.SITUATIONAL, criterion, plan)).isEqualTo(level);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void evidenceIsThereFromTheSecondLevelOn(Criterion criterion, int level, String plan) {
        var evidence = Read.evidence(QuestionType.SITUATIONAL, criterion, plan);
        assertThat(evidence.isEmpty()).isEqualTo(level == 1);
        assertThat(evidence).allMatch(plan::contains);
    }
}
