package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.Judgement.Judged;
import com.elios.interview.domain.service.scoring.Judgement.Kind;
import com.elios.interview.domain.service.scoring.rubric.TellingReader;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TellingRemarksTest {
    private static final String WE =
            "Last year our shop in Leeds was late, and I had to move 300 orders by May. We rang the"
                    + " printer. We moved the date. We paid a courier. I wrote an email, because people"
                    + " were waiting. Complaints fell from 40 to 12. Since then I check every date weekly.";

    private final Remarks remarks = new Remarks(Phrases.english());

    @Test
    void weAloneIsPointedAtSentenceBySentence() {
        var remark =
                remarks.weaknesses(judged(QuestionType.BEHAVIOURAL, WE)).stream()
                        .filter(it -> it.text().contains("3 of 4"))
                        .findFirst()
                        .orElseThrow();
        assertThat(remark.text()).startsWith("You say “we” alone in 3 of 4 sentences of action");
        assertThat(remark.evidence())
                .extracting(span -> span.of(WE))
                .containsExactly("We rang the printer", "We moved the date", "We paid a courier");
    }

    @Test
    void whatAKeyPointSaysIsNotSaidAgain() {
        var missed =
                new KeyPointCoverage(
                        new KeyPoint("Gives the outcome with a figure", 3),
                        Level.MISSED,
                        0,
                        List.of());
        String story = "Last year it was late. I rang the printer.";
        assertThat(texts(remarks.weaknesses(judged(QuestionType.BEHAVIOURAL, story, missed))))
                .noneMatch(text -> text.contains("no outcome with a figure"))
                .anyMatch(text -> text.contains("does not mention this"));
        assertThat(texts(remarks.weaknesses(judged(QuestionType.BEHAVIOURAL, story))))
                .anyMatch(text -> text.contains("no outcome with a figure"));
    }

    @Test
    void thereAreThreeAtMostAndOneOfThemIsAboutTheTelling() {
        var missed = new KeyPointCoverage[4];
        for (int i = 0; i < missed.length; i++) {
            missed[i] =
                    new KeyPointCoverage(
                            new KeyPoint("Names the point " + i, 1), Level.MISSED, 0, List.of());
        }
        var weaknesses = remarks.weaknesses(judged(QuestionType.BEHAVIOURAL, WE, missed));
        assertThat(weaknesses).hasSize(3);
        assertThat(texts(weaknesses.subList(0, 2)))
                .allMatch(text -> text.contains("does not mention this"));
        assertThat(weaknesses.getLast().text()).doesNotContain("does not mention this");
    }

    @Test
    void aPlainTechnicalAnswerHearsNothingOfItsTelling() {
        var judged =
                judged(
                        QuestionType.TECHNICAL,
                        "A deadlock needs two locks. I think both threads wait for each other.");
        assertThat(remarks.weaknesses(judged)).isEmpty();
        assertThat(remarks.strengths(judged)).isEmpty();
    }

    @Test
    void manyHedgesAreAWeaknessWithTheirPlaces() {
        String hedged = "I guess it is a lock. Maybe two threads wait. Perhaps both stop, I think.";
        assertThat(remarks.weaknesses(judged(QuestionType.TECHNICAL, hedged)))
                .singleElement()
                .satisfies(
                        remark ->
                                assertThat(remark.evidence())
                                        .extracting(span -> span.of(hedged))
                                        .containsExactly("I guess", "Maybe", "Perhaps", "I think"));
    }

    @Test
    void strengthsRestOnTheirWords() {
        String story =
                "Last year at our shop I had to move 300 plants by May. I asked Ada for help,"
                        + " because she knew the plants. I drew a plan. I hired a van. I drove it."
                        + " Losses fell from 40 to 12.";
        var strengths = remarks.strengths(judged(QuestionType.BEHAVIOURAL, story));
        assertThat(strengths).hasSize(3).allMatch(remark -> !remark.evidence().isEmpty());
    }

    @Test
    void anAnswerToSomethingElseHearsNothingOfItsTelling() {
        var judged = judged(QuestionType.BEHAVIOURAL, WE);
        var off =
                new Judged(
                        10,
                        0,
                        0,
                        0,
                        Sentiment.NEUTRAL,
                        List.of(),
                        List.of(),
                        Kind.OFF_TOPIC,
                        List.of(),
                        List.of(),
                        judged.telling());
        assertThat(remarks.weaknesses(off)).hasSize(1);
        assertThat(remarks.strengths(off)).isEmpty();
    }

    private static Judged judged(QuestionType type, String answer, KeyPointCoverage... points) {
        return new Judged(
                50,
                0.5,
                0.5,
                0.5,
                Sentiment.NEUTRAL,
                List.of(),
                List.of(points),
                Kind.ANSWER,
                List.of(),
                List.<Span>of(),
                Optional.of(TellingReader.read(type, Passage.of(answer))));
    }

    private static List<String> texts(List<Remark> remarks) {
        return remarks.stream().map(Remark::text).toList();
    }
}
