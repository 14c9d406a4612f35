package com.elios.interview.domain.service.scoring.rubric;

import static com.elios.interview.domain.model.evaluation.Criterion.ACTION;
import static com.elios.interview.domain.model.evaluation.Criterion.LEARNING;
import static com.elios.interview.domain.model.evaluation.Criterion.OWNERSHIP;
import static com.elios.interview.domain.model.evaluation.Criterion.RESULT;
import static com.elios.interview.domain.model.evaluation.Criterion.SITUATION;
import static com.elios.interview.domain.model.evaluation.Criterion.SPECIFICS;
import static com.elios.interview.domain.model.evaluation.Criterion.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Told experiences, with the level that their wording has to reach in one criterion.
class StoryLevelsTest {
    static List<Arguments> stories() {
        return Stream.of(
                        of(SITUATION, 1, "I rang the printer. I asked for help. I paid the bill."),
                        of(SITUATION, 3, "Last spring something broke. I rang the printer."),
                        of(
                                SITUATION,
                                5,
                                "Two years ago, at a bakery in Leeds, our supplier was late and"
                                        + " customers were waiting. I rang another one."),
                        of(TASK, 1, "I rang the printer. I asked for help. I paid the bill."),
                        of(TASK, 2, "Last spring our oven was broken. I rang another bakery."),
                        of(TASK, 3, "In my first year the deadline was moved. I rang the printer."),
                        of(TASK, 4, "In my first year I had to lead a group. I rang everyone."),
                        of(
                                TASK,
                                5,
                                "In my first year I had to deliver 200 parcels by Friday. I rang"
                                        + " everyone."),
                        of(ACTION, 1, "It was a hard year for the team. Everything was late."),
                        of(ACTION, 2, "It was a hard year. I called the client."),
                        of(ACTION, 3, "It was a hard year. I called the client and wrote a plan."),
                        of(
                                ACTION,
                                4,
                                "It was a hard year. I called the client. I wrote a plan. I asked"
                                        + " for help. I moved the date."),
                        of(
                                ACTION,
                                5,
                                "It was a hard year. I called the client, because they were"
                                        + " worried. I wrote a plan. I asked for help. I moved the"
                                        + " date."),
                        of(RESULT, 1, "It was a hard year. I called the client. I wrote a plan."),
                        of(
                                RESULT,
                                2,
                                "It was a hard year. I called the client. Everything went well."),
                        of(
                                RESULT,
                                3,
                                "It was a hard year. I called the client. The project was finished"
                                        + " and the client renewed."),
                        of(
                                RESULT,
                                4,
                                "It was a hard year. I called the client. They renewed the"
                                        + " contract for 3 years."),
                        of(
                                RESULT,
                                5,
                                "It was a hard year. I called the client. Complaints fell from 40"
                                        + " to 12 a month."),
                        of(LEARNING, 1, "It was a hard year. I called the client. They renewed."),
                        of(LEARNING, 2, "It was a hard year. I called the client. I learnt a lot."),
                        of(
                                LEARNING,
                                3,
                                "It was a hard year. I called the client. I learnt that early"
                                        + " warnings keep trust."),
                        of(
                                LEARNING,
                                4,
                                "It was a hard year. I called the client. Next time I would warn"
                                        + " the client in the first week."),
                        of(
                                LEARNING,
                                5,
                                "It was a hard year. I called the client. Since then I send a"
                                        + " short status note every Friday."),
                        of(OWNERSHIP, 1, "It was late. We called the client. We wrote a plan."),
                        of(
                                OWNERSHIP,
                                2,
                                "It was late. We called the client. We wrote a plan. I asked for"
                                        + " help."),
                        of(OWNERSHIP, 3, "It was late. We called the client. I wrote a plan."),
                        of(
                                OWNERSHIP,
                                4,
                                "It was late. I called the client. I wrote a plan. We moved the"
                                        + " date."),
                        of(OWNERSHIP, 5, "It was late. I called the client. I wrote a plan."),
                        of(SPECIFICS, 1, "It was a hard year. I called the client."),
                        of(SPECIFICS, 2, "It was a hard year. I called Miriam."),
                        of(SPECIFICS, 3, "It was a hard year. I called Miriam 12 times."),
                        of(
                                SPECIFICS,
                                4,
                                "It was a hard year. I called Miriam 12 times about the Postgres"
                                        + " tables."),
                        of(
                                SPECIFICS,
                                5,
                                "It was a hard year. I called Miriam about the Postgres tables."
                                        + " Errors dropped by 30 %."))
                .toList();
    }

    private static Arguments of(Criterion criterion, int level, String story) {
        return Arguments.of(criterion, level, story);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theLevelIsThatOfItsAnchor(Criterion criterion, int level, String story) {
        assertThat(Read.level(QuestionType.BEHAVIOURAL, criterion, story)).isEqualTo(level);
    }

    /// A level above the first rests on the person's own words.
    @ParameterizedTest
    @MethodSource("stories")
    void evidenceIsThereFromTheSecondLevelOn(Criterion criterion, int level, String story) {
        var evidence = Read.evidence(QuestionType.BEHAVIOURAL, criterion, story);
        assertThat(evidence.isEmpty()).isEqualTo(level == 1);
        assertThat(evidence).allMatch(story::contains);
    }
}
