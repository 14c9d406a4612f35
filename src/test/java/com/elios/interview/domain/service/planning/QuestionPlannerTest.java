package com.elios.interview.domain.service.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionPlannerTest {
    private static final Set<QuestionType> ALL = EnumSet.allOf(QuestionType.class);
    private static final List<String> TOPICS = List.of("Java", "SQL", "Docker", "Sales");

    private final List<Question> bank = bank();

    @Test
    void mixesTypesInTheirShares() {
        var plan = questions(plan(request(5, ALL, null, List.of(), null), List.of()));

        assertThat(plan).filteredOn(q -> q.type() == QuestionType.TECHNICAL).hasSize(3);
        assertThat(plan).filteredOn(q -> q.type() == QuestionType.BEHAVIOURAL).hasSize(1);
        assertThat(plan).filteredOn(q -> q.type() == QuestionType.SITUATIONAL).hasSize(1);
    }

    @Test
    void coversEveryChosenTopicBeforeRepeatingOne() {
        var types = EnumSet.of(QuestionType.TECHNICAL);

        var plan = questions(plan(request(3, types, null, List.of("Java", "SQL", "Docker"), null)));

        assertThat(plan)
                .extracting(Question::mainSkill)
                .containsExactlyInAnyOrder("Java", "SQL", "Docker");
    }

    @Test
    void keepsToTheChosenTopics() {
        var types = EnumSet.of(QuestionType.TECHNICAL);

        var plan = questions(plan(request(5, types, null, List.of("Java"), null)));

        assertThat(plan).hasSize(5).allMatch(q -> q.mainSkill().equals("Java"));
    }

    @Test
    void aimsAtTheDifficulty() {
        var types = EnumSet.of(QuestionType.TECHNICAL);

        var plan = questions(plan(request(2, types, Difficulty.HARD, List.of("Java"), null)));

        assertThat(plan).allMatch(q -> q.difficulty() == Difficulty.HARD);
    }

    @Test
    void repeatsNothingWhileUnseenQuestionsAreLeft() {
        var types = EnumSet.of(QuestionType.TECHNICAL);
        var request = request(4, types, null, List.of("Java"), null);
        var asked = new ArrayList<QuestionId>();
        var seen = new HashSet<QuestionId>();
        for (int interview = 0; interview < 3; interview++) {
            for (var planned : plan(request, asked)) {
                assertThat(seen.add(planned.questionId())).isTrue();
                asked.addFirst(planned.questionId());
            }
        }

        assertThat(seen).hasSize(12);
    }

    @Test
    void bringsBackTheQuestionAskedLongestAgoWhenNothingUnseenIsLeft() {
        var types = EnumSet.of(QuestionType.TECHNICAL);
        var asked =
                bank.stream()
                        .filter(q -> q.mainSkill().equals("Java"))
                        .filter(q -> q.type() == QuestionType.TECHNICAL)
                        .map(Question::id)
                        .toList();

        var plan = plan(request(1, types, null, List.of("Java"), null), asked);

        assertThat(plan).extracting(PlannedQuestion::questionId).containsExactly(asked.getLast());
    }

    @Test
    void givesFewerQuestionsWhereTheBankHasNoMore() {
        var types = EnumSet.of(QuestionType.SITUATIONAL);

        assertThat(plan(request(20, types, null, List.of(), null))).hasSize(4);
    }

    @Test
    void asksFirstWhatIsCloseToTheCv() {
        var close = bank.stream().filter(q -> q.key().equals("Sales-MEDIUM-1")).findFirst();
        var types = EnumSet.of(QuestionType.TECHNICAL);

        var plan =
                new QuestionPlanner(new Random(1))
                        .plan(
                                request(1, types, Difficulty.MEDIUM, List.of(), null),
                                bank,
                                Map.of(close.orElseThrow().id(), 0.9),
                                List.of());

        assertThat(plan)
                .containsExactly(
                        new PlannedQuestion(
                                close.get().id(), new SelectionReason.CloseToCv("Sales")));
    }

    @Test
    void saysWhichLineOfTheCvAQuestionComesFrom() {
        var line = new SourceLine(12, "Built reports in SQL");
        var types = EnumSet.of(QuestionType.TECHNICAL);

        var plan = plan(request(1, types, null, List.of(), cv("SQL", line)));

        assertThat(plan)
                .extracting(PlannedQuestion::reason)
                .containsExactly(new SelectionReason.NamedInCv("SQL", line));
    }

    @Test
    void asksNothingOfAForeignFieldWhereNothingIsKnown() {
        var types = EnumSet.of(QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL);
        var foreign = question("Docker", Difficulty.MEDIUM, QuestionType.SITUATIONAL, 1);
        var general = question("Teamwork", Difficulty.EASY, QuestionType.SITUATIONAL, 9);
        var bank = new ArrayList<>(this.bank);
        bank.removeIf(q -> q.type() == QuestionType.SITUATIONAL);
        bank.addAll(List.of(alsoGeneral(foreign), general));

        var plan =
                new QuestionPlanner(new Random(7))
                        .plan(request(2, types, null, List.of(), null), bank, Map.of(), List.of());

        assertThat(plan)
                .extracting(PlannedQuestion::questionId)
                .contains(general.id())
                .doesNotContain(foreign.id());
    }

    @Test
    void givesTheSamePlanForTheSameSeed() {
        var request = request(8, ALL, null, List.of(), null);

        assertThat(plan(request)).isEqualTo(plan(request));
    }

    private List<PlannedQuestion> plan(PlanRequest request) {
        return plan(request, List.of());
    }

    private List<PlannedQuestion> plan(PlanRequest request, List<QuestionId> asked) {
        return new QuestionPlanner(new Random(7)).plan(request, bank, Map.of(), asked);
    }

    private List<Question> questions(List<PlannedQuestion> plan) {
        return plan.stream()
                .map(p -> bank.stream().filter(q -> q.id().equals(p.questionId())).findFirst())
                .map(found -> found.orElseThrow())
                .toList();
    }

    private static PlanRequest request(
            int count,
            Set<QuestionType> types,
            @Nullable Difficulty difficulty,
            List<String> topics,
            @Nullable CvFacts cv) {
        return new PlanRequest(count, types, difficulty, topics, cv);
    }

    private static CvFacts cv(String skill, SourceLine line) {
        var skills = List.of(new ExtractedSkill(skill, "data", null, line));
        return new CvFacts(
                null,
                null,
                null,
                List.of(),
                List.of(),
                skills,
                "",
                null,
                List.of(skill),
                List.of());
    }

    /// A question of one field that also shows a skill of every field.
    private static Question alsoGeneral(Question question) {
        return new Question(
                question.id(),
                question.key(),
                question.version(),
                question.type(),
                question.difficulty(),
                List.of(question.mainSkill(), "Teamwork"),
                question.text(),
                question.referenceAnswer(),
                question.keyPoints());
    }

    private static List<Question> bank() {
        var bank = new ArrayList<Question>();
        for (var topic : TOPICS) {
            for (var difficulty : Difficulty.values()) {
                for (int i = 1; i <= 4; i++) {
                    bank.add(question(topic, difficulty, QuestionType.TECHNICAL, i));
                }
            }
        }
        for (int i = 1; i <= 4; i++) {
            bank.add(question("Teamwork", Difficulty.EASY, QuestionType.BEHAVIOURAL, i));
            bank.add(question("Leadership", Difficulty.EASY, QuestionType.SITUATIONAL, i));
        }
        return bank;
    }

    private static Question question(
            String topic, Difficulty difficulty, QuestionType type, int number) {
        var key = topic + "-" + difficulty + "-" + number;
        return new Question(
                QuestionId.of(key, 1),
                key,
                1,
                type,
                difficulty,
                List.of(topic),
                "What about " + key + "?",
                "It is so.",
                List.of(new KeyPoint("So it is", 1)));
    }
}
