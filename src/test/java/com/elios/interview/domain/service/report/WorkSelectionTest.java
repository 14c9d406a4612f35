package com.elios.interview.domain.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.report.GapOrigin;
import com.elios.interview.domain.model.report.QuestionGaps;
import com.elios.interview.domain.model.report.WorkItem;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorkSelectionTest {
    private final WorkSelection work = new WorkSelection();

    @Test
    void aPointThatAFollowUpClosedIsNotToBeWorkedOn() {
        var question = Sample.question("a", "Java", "one", "two", "three");
        var answer = Sample.answer(0, question, 40, "one");
        work.add(question, Sample.closing(answer, question, "two"));
        assertThat(work.workOn()).containsExactly(new WorkItem(0, "Java", List.of("three")));
    }

    @Test
    void aQuestionWithEveryGapClosedIsDone() {
        var question = Sample.question("a", "Java", "one", "two");
        work.add(question, Sample.closing(Sample.answer(0, question, 40, "one"), question, "two"));
        assertThat(work.workOn()).isEmpty();
    }

    @Test
    void whatIsClosedKeepsTheQuestionAndTheWordsThatClosedIt() {
        var question = Sample.question("a", "Java", "one", "two");
        var answer = Sample.closing(Sample.answer(0, question, 40), question, "two");
        var gaps = QuestionGaps.of(question, answer);
        assertThat(gaps.open()).extracting(gap -> gap.keyPoint().text()).containsExactly("one");
        assertThat(gaps.closed())
                .singleElement()
                .satisfies(
                        gap -> {
                            var closing = Objects.requireNonNull(gap.closing());
                            assertThat(closing.followUp()).isZero();
                            assertThat(closing.quote()).isEqualTo("reply");
                        });
    }

    @Test
    void theGreaterShareThatIsStillOpenComesFirst() {
        var half = Sample.question("a", "Java", "one", "two");
        var most = Sample.question("b", "SQL", "one", "two", "three", "four");
        work.add(half, Sample.answer(0, half, 50, "one"));
        work.add(most, Sample.answer(1, most, 20, "one"));
        assertThat(work.workOn()).extracting(WorkItem::index).containsExactly(1, 0);
    }

    @Test
    void anotherSkillComesBeforeTheSameOneAgain() {
        var points = new String[] {"one", "two", "three", "four"};
        for (int index = 0; index < 3; index++) {
            var java = Sample.question("java" + index, "Java", points);
            work.add(java, Sample.answer(index, java, 10));
        }
        var sql = Sample.question("sql", "SQL", points);
        work.add(sql, Sample.answer(3, sql, 70, "one", "two", "three"));
        assertThat(work.workOn()).extracting(WorkItem::index).containsExactly(0, 3, 1);
    }

    @Test
    void skippedAndUnscoredQuestionsAreWhollyOpenAndToldApart() {
        var question = Sample.question("a", "Java", "one", "two");
        var skipped = QuestionGaps.of(question, Sample.skipped(0, question, SkipReason.NO_TIME));
        var unscored = QuestionGaps.of(question, Sample.notScored(1, question));
        assertThat(skipped.loss()).isEqualTo(1);
        assertThat(unscored.loss()).isEqualTo(1);
        assertThat(skipped.origin()).isEqualTo(GapOrigin.QUESTION_SKIPPED);
        assertThat(unscored.origin()).isEqualTo(GapOrigin.ANSWER_NOT_SCORED);
    }

    @Test
    void ofEqualLossesWhatWasAnsweredComesFirst() {
        var java = Sample.question("a", "Java", "one");
        var sql = Sample.question("b", "SQL", "one");
        work.add(java, Sample.skipped(0, java, SkipReason.DO_NOT_KNOW));
        work.add(sql, Sample.answer(1, sql, 5));
        assertThat(work.workOn()).extracting(WorkItem::index).containsExactly(1, 0);
    }

    @Test
    void aQuestionThatIsNotRelevantIsNothingToWorkOn() {
        var question = Sample.question("a", "Java", "one");
        work.add(question, Sample.skipped(0, question, SkipReason.NOT_RELEVANT));
        assertThat(work.workOn()).isEmpty();
    }
}
