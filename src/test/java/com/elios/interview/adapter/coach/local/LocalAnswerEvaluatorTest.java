package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.QuestionType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("alone")
class LocalAnswerEvaluatorTest {
    private static final LocalAnswerEvaluator EVALUATOR =
            new LocalAnswerEvaluator(
                    new LocalEmbedder(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private static final String QUESTION = "What does a database index do, and what does it cost?";
    private static final String REFERENCE =
            "An index lets the database find rows without reading the whole table."
                    + " In return every insert and update has to maintain the index,"
                    + " and it takes additional disk space.";
    private static final List<KeyPoint> POINTS =
            List.of(
                    new KeyPoint("An index finds rows without scanning the whole table", 3),
                    new KeyPoint("Every write has to maintain the index", 2),
                    new KeyPoint("An index takes additional disk space", 1));

    @Test
    void coveredPointsPointIntoTheAnswer() {
        String answer =
                "Well, with an index the database finds rows without scanning the whole table."
                        + " I had coffee this morning.";
        var scored = scored(answer);
        var first = scored.keyPoints().getFirst();
        assertThat(first.level()).isEqualTo(KeyPointCoverage.Level.COVERED);
        assertThat(first.evidence().getFirst().of(answer)).contains("finds rows without scanning");
        assertThat(scored.keyPoints().get(2).level()).isEqualTo(KeyPointCoverage.Level.MISSED);
    }

    @Test
    void everyRemarkHasEvidenceOrNamesWhatIsMissing() {
        var scored = scored("An index finds rows without scanning the whole table.");
        assertThat(scored.strengths()).isNotEmpty().noneMatch(r -> r.evidence().isEmpty());
        assertThat(scored.improvements())
                .isNotEmpty()
                .allMatch(
                        remark ->
                                !remark.evidence().isEmpty()
                                        || POINTS.stream()
                                                .anyMatch(p -> remark.text().contains(p.text())));
    }

    @Test
    void moreIsWorthMore() {
        double one = scored("An index finds rows without scanning the whole table.").score();
        double two =
                scored(
                                "An index finds rows without scanning the whole table,"
                                        + " but every write has to maintain it.")
                        .score();
        assertThat(scored(REFERENCE).score()).isGreaterThanOrEqualTo(85).isGreaterThan(two);
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void theOppositeIsWorthLess() {
        double right = scored("Every write has to maintain the index.").score();
        var wrong = scored("No write ever has to maintain the index.");
        assertThat(wrong.score()).isLessThan(right);
        assertThat(wrong.weaknesses().getFirst().text()).contains("opposite");
    }

    @Test
    void notKnowingIsScoredLowAndWithoutReproach() {
        var scored = scored("Sorry, I don't know.");
        assertThat(scored.score()).isBetween(0.0, 10.0);
        assertThat(scored.weaknesses().getFirst().text()).contains("honest");
    }

    @Test
    void anotherSubjectIsOffTopic() {
        var scored =
                scored(
                        "Photosynthesis turns sunlight, water and carbon dioxide into sugar"
                                + " inside the green leaves of plants.");
        assertThat(scored.score()).isLessThanOrEqualTo(20);
        assertThat(scored.relevance()).isLessThan(0.3);
    }

    @Test
    void nothingToJudgeIsNotScored() {
        assertThat(reason("")).isEqualTo(NotScoredReason.EMPTY);
        assertThat(reason("sdkfjh qwpoeiru xcvmnb")).isEqualTo(NotScoredReason.GIBBERISH);
        assertThat(reason(QUESTION)).isEqualTo(NotScoredReason.QUESTION_REPEATED);
    }

    @Test
    void invisibleAndLookAlikeCharactersChangeNothing() {
        String plain = "An index finds rows without scanning the whole table.";
        String dressed = "An ind\u200bex finds rоws without sсanning the whоle t\u00adable.";
        assertThat(scored(dressed).score()).isEqualTo(scored(plain).score());
    }

    @Test
    void theSameAnswerIsJudgedTheSameAlwaysAndEverywhere() {
        String answer = "An index makes reading fast, writing slower and needs space.";
        var expected = EVALUATOR.evaluate(given(answer));
        var fresh =
                new LocalAnswerEvaluator(
                        new LocalEmbedder(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(
                        IntStream.range(0, 16)
                                .parallel()
                                .mapToObj(_ -> fresh.evaluate(given(answer)))
                                .toList())
                .containsOnly(expected);
    }

    @Test
    void anAnswerOfSpokenLengthIsScoredQuickly() {
        var words = (REFERENCE + " " + QUESTION).split(" ", -1);
        scored(REFERENCE);
        var times =
                IntStream.range(0, 40)
                        .mapToLong(
                                run -> {
                                    var answer = new StringBuilder();
                                    for (int i = 0; i < 150; i++) {
                                        answer.append(words[(i * (run + 3)) % words.length])
                                                .append(
                                                        i % 14 == 13
                                                                ? ". Case %d ".formatted(run)
                                                                : " ");
                                    }
                                    long start = System.nanoTime();
                                    EVALUATOR.evaluate(given(answer.toString()));
                                    return System.nanoTime() - start;
                                })
                        .sorted()
                        .toArray();
        System.out.printf(
                "scoring 150 words: median %d ms, p95 %d ms%n",
                times[20] / 1_000_000, times[37] / 1_000_000);
        assertThat(Arrays.stream(times).limit(20).max().orElseThrow()).isLessThan(2_000_000_000L);
    }

    @Test
    void aStoryShowsItsOutcomeAndLessonEvenUnderTheWrongQuestion() {
        var wrong = story("Tell me about a time you found the real cause of a problem.");
        assertThat(wrong.score()).isBetween(10.0, 45.0);
        assertThat(wrong.keyPoints())
                .filteredOn(point -> point.level() != KeyPointCoverage.Level.MISSED)
                .flatExtracting(KeyPointCoverage::evidence)
                .extracting(span -> span.of(STORY))
                .anyMatch(text -> text.contains("from 14 to 4"))
                .anyMatch(text -> text.startsWith("Next time"));
        assertThat(story("Tell me about a time you settled a conflict between two teams.").score())
                .isGreaterThan(wrong.score() + 15);
    }

    private static final String REFERENCE_STORY =
            "The heating in our school failed every winter. I kept a diary of each failure, saw that"
                    + " it followed a frost, and had one valve insulated. It has run for two years.";

    private static final String STORY =
            "At my last company the warehouse and the sales team disagreed about delivery dates."
                    + " I brought both teams together for one hour every week, wrote down who"
                    + " promised what, and built a shared list. Within two months late deliveries"
                    + " fell from 14 to 4 per week. Next time I would start with the list sooner.";

    private static Evaluation.Scored story(String question) {
        return (Evaluation.Scored)
                EVALUATOR.evaluate(
                        new AnswerToEvaluate(
                                question,
                                QuestionType.BEHAVIOURAL,
                                List.of(REFERENCE_STORY),
                                List.of(),
                                STORY));
    }

    private static Evaluation.Scored scored(String answer) {
        return (Evaluation.Scored) EVALUATOR.evaluate(given(answer));
    }

    private static NotScoredReason reason(String answer) {
        return ((Evaluation.NotScored) EVALUATOR.evaluate(given(answer))).reason();
    }

    private static AnswerToEvaluate given(String answer) {
        return new AnswerToEvaluate(
                QUESTION, QuestionType.TECHNICAL, List.of(REFERENCE), POINTS, answer);
    }
}
