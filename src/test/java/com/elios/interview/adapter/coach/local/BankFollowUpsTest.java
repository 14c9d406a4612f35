package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.service.probing.FollowUps;
import com.elios.interview.domain.service.scoring.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every follow-up question that can be asked about any key point of the bank.
class BankFollowUpsTest {
    private static final String NEUTRAL = "Well, it all comes down to a handful of issues.";
    private static final List<Given> EVERY = everyAnswer(new BundledQuestionBank().load());

    @Test
    void noQuestionGivesAMissedKeyPointAway() {
        assertThat(EVERY)
                .isNotEmpty()
                .allSatisfy(
                        it -> {
                            for (var probe : it.asked()) {
                                assertThat(givenAway(it, probe))
                                        .as("%s in '%s'", it.question().key(), probe.text())
                                        .isEmpty();
                            }
                        });
    }

    @Test
    void everyQuestionAsksForOneThingInFewWords() {
        assertThat(EVERY)
                .allSatisfy(
                        it -> {
                            for (var probe : it.asked()) {
                                var asking = probe.text().replaceAll("‘.*?’", "");
                                assertThat(asking.chars().filter(c -> c == '?').count())
                                        .as(probe.text())
                                        .isLessThanOrEqualTo(1);
                                assertThat(probe.text().length()).isLessThan(240);
                            }
                        });
    }

    @Test
    void noTwoQuestionsAfterOneAnswerAskInTheSameWords() {
        assertThat(EVERY)
                .allSatisfy(
                        it ->
                                assertThat(it.asked())
                                        .extracting(
                                                probe ->
                                                        probe.text()
                                                                .substring(
                                                                        probe.text()
                                                                                        .lastIndexOf(
                                                                                                ". ")
                                                                                + 1))
                                        .doesNotHaveDuplicates());
    }

    /// Where nothing of use can be asked, nothing is; that is to be the exception.
    @Test
    void nineInTenGapsCanBeAskedAbout() {
        var alone = EVERY.stream().filter(it -> open(it.answer()).size() == 1).toList();
        long probed = alone.stream().filter(it -> !it.asked().isEmpty()).count();

        assertThat((double) probed / alone.size()).isGreaterThan(0.9);
    }

    @Test
    void theSameAnswerIsFollowedByTheSameQuestions() {
        assertThat(EVERY.stream().limit(200))
                .allSatisfy(
                        it -> assertThat(it.asked()).isEqualTo(asked(it.question(), it.answer())));
    }

    /// An answer with the questions that follow it.
    private record Given(Question question, Answer answer, List<Probe> asked) {}

    /// Each key point missed while the rest is covered, all missed at once, and some of them partly
    /// said.
    private static List<Given> everyAnswer(List<Question> bank) {
        var all = new ArrayList<Given>();
        for (var question : bank) {
            for (var point : question.keyPoints()) {
                all.add(answer(question, (p, _) -> p.equals(point) ? Level.MISSED : Level.COVERED));
            }
            all.add(answer(question, (_, _) -> Level.MISSED));
            all.add(answer(question, (_, i) -> i % 2 == 0 ? Level.MISSED : Level.PARTLY));
        }
        return all;
    }

    private static Given answer(Question question, BiFunction<KeyPoint, Integer, Level> level) {
        var points = new ArrayList<KeyPointCoverage>();
        for (int i = 0; i < question.keyPoints().size(); i++) {
            var point = question.keyPoints().get(i);
            var found = level.apply(point, i);
            points.add(
                    new KeyPointCoverage(
                            point,
                            found,
                            found == Level.COVERED ? 1 : found == Level.PARTLY ? 0.5 : 0,
                            found == Level.MISSED
                                    ? List.of()
                                    : List.of(new Span(0, NEUTRAL.length()))));
        }
        var answer =
                new Answer(
                        AnswerId.create(),
                        InterviewId.create(),
                        0,
                        question.id(),
                        new AnswerContent.Typed(NEUTRAL),
                        Instant.EPOCH,
                        Duration.ofSeconds(30),
                        scored(50, points));
        return new Given(question, answer, asked(question, answer));
    }

    private static Evaluation.Scored scored(double score, List<KeyPointCoverage> points) {
        return new Evaluation.Scored(
                score,
                0.5,
                0.8,
                0.5,
                Sentiment.NEUTRAL,
                List.of(),
                points,
                List.of(),
                List.of(),
                List.of(),
                new Provenance("test", "test", Instant.EPOCH));
    }

    /// Up to three questions, where each reply raises the score without closing a gap.
    private static List<Probe> asked(Question question, Answer firstAnswer) {
        var probes = new ArrayList<Probe>();
        var answer = firstAnswer;
        var first = answer.probing().orElseThrow().first();
        while (FollowUps.after(question, answer) instanceof NextStep.Ask(var probe)) {
            assertThat(probes).hasSizeLessThan(FollowUp.MOST);
            probes.add(probe);
            double better = first.score() + 5 * probes.size();
            answer =
                    answer.asked(probe, Instant.EPOCH)
                            .replied(
                                    new Reply.Said(
                                            "More of it.",
                                            Instant.EPOCH,
                                            Duration.ofSeconds(5),
                                            scored(better, first.keyPoints())));
        }
        return probes;
    }

    private static List<KeyPoint> open(Answer answer) {
        return answer.probing().orElseThrow().openGaps().stream()
                .map(gap -> gap.keyPoint())
                .toList();
    }

    /// Words of content of any open key point that the question names though neither the interview
    /// question nor the answer does.
    private static Set<String> givenAway(Given given, Probe probe) {
        var known = stems(given.question().text());
        known.addAll(stems(NEUTRAL));
        known.addAll(stems("More of it."));
        var told = stems(probe.text());
        return open(given.answer()).stream()
                .flatMap(point -> stems(point.text()).stream())
                .filter(word -> !known.contains(word))
                .filter(told::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> stems(String text) {
        return Words.of(text.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT))
                .stream()
                .filter(word -> word.isContent())
                .map(word -> word.stem())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
