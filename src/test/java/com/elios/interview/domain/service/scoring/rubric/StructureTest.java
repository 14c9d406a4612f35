package com.elios.interview.domain.service.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.rubric.Flaw.Kind;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
    private static final List<String> STORY =
            List.of(
                    "Last year our shop lost its supplier, and I had to find a new one by May.",
                    "First I asked three bakeries for their prices.",
                    "Then I compared them, because freight is dear.",
                    "I chose the closest one and signed for a year.",
                    "Costs fell by 12 per cent within a month.",
                    "I learnt to look nearby before looking far.");

    private static final String LONG =
            "I called the client and then I wrote to them and after that we met in their office and"
                    + " talked about the dates and the money and the people who had left and what all of"
                    + " that meant for the plan that we had made in the spring with the former manager. ";

    @Test
    void aStoryInOrderReachesTheHighestLevel() {
        assertThat(level(String.join(" ", STORY))).isEqualTo(5);
    }

    @Test
    void sentencesThatRunOnCostLevelsAndAreNamed() {
        String answer = "Last year it was late. " + LONG + "Costs fell by 5 %. I learnt patience.";
        var read = TellingReader.read(QuestionType.BEHAVIOURAL, Passage.of(answer));
        assertThat(level(answer)).isLessThan(5);
        assertThat(read.flaws())
                .filteredOn(flaw -> flaw.kind() == Kind.RUN_ON)
                .singleElement()
                .satisfies(
                        flaw ->
                                assertThat(flaw.where().getFirst().of(answer))
                                        .startsWith("I called the client and then"));
    }

    @Test
    void scrapsInNoOrderAreThirdLevelOrBelow() {
        assertThat(level("I called. I wrote. Costs fell by 5 %. Late. Very late. Done."))
                .isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void aListOfConnectivesIsTheLowestLevel(QuestionType type) {
        for (var list :
                List.of(
                        "First, then, next, after that, finally, because, so, therefore, however.",
                        "First. Then. Next. Because. So that. Therefore. However. Finally.",
                        "First because then. Next so that. Therefore finally. However although.")) {
            assertThat(Read.level(type, Criterion.STRUCTURE, list)).as(list).isEqualTo(1);
        }
    }

    @Test
    void connectivesInFrontOfEachSentenceAddNothing() {
        var stuffed = STORY.stream().map(s -> "First then because therefore. " + s).toList();
        assertThat(level(String.join(" ", stuffed))).isLessThanOrEqualTo(5);
        assertThat(level(String.join(" ", stuffed))).isLessThan(level(String.join(" ", STORY)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shufflingNeverRaisesTheLevel(long seed) {
        var shuffled = new ArrayList<>(STORY);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(level(String.join(" ", shuffled))).isLessThanOrEqualTo(5);
    }

    @Test
    void theOutcomeBeforeTheActsIsTold() {
        var reversed = STORY.reversed();
        assertThat(level(String.join(" ", reversed))).isLessThanOrEqualTo(3);
    }

    @Test
    void aTechnicalAnswerOfPlainSentencesHasNothingInTheWay() {
        assertThat(
                        Read.level(
                                QuestionType.TECHNICAL,
                                Criterion.STRUCTURE,
                                "A deadlock needs two locks. Each thread holds one of them and"
                                        + " waits for the other, so both stop."))
                .isEqualTo(5);
    }

    private static int level(String story) {
        return Read.level(QuestionType.BEHAVIOURAL, Criterion.STRUCTURE, story);
    }
}
