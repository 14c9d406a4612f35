package com.elios.interview.domain.service.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.trust.GoldenText;
import com.elios.interview.testing.SampleQuestions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoldenAnswersTest {
    private static final List<Question> BANK = SampleQuestions.all();

    private static Map<GoldenText, String> texts(Map<String, String> paraphrases) {
        return new GoldenAnswers(BANK, paraphrases).of(2);
    }

    @Test
    void halfIsTheFirstHalfByWholeWords() {
        var texts = texts(Map.of());
        var reference = BANK.get(2).referenceAnswer();
        var half = texts.getOrDefault(GoldenText.HALF, "");
        assertThat(texts).containsEntry(GoldenText.REFERENCE, reference);
        assertThat(reference).startsWith(half + " ");
        assertThat(half.length()).isBetween(reference.length() / 2, reference.length() / 2 + 12);
    }

    @Test
    void gibberishIsTheSameEachTimeAndOtherForOtherQuestions() {
        var once = texts(Map.of()).get(GoldenText.GIBBERISH);
        assertThat(texts(Map.of())).containsEntry(GoldenText.GIBBERISH, once);
        assertThat(new GoldenAnswers(BANK, Map.of()).of(3).get(GoldenText.GIBBERISH))
                .isNotEqualTo(once);
    }

    @Test
    void onlyAQuestionThatHasAParaphraseGetsIt() {
        var paraphrases = Map.of(BANK.get(2).key(), "In other words.");
        assertThat(texts(paraphrases)).containsEntry(GoldenText.PARAPHRASE, "In other words.");
        assertThat(texts(Map.of())).doesNotContainKey(GoldenText.PARAPHRASE);
    }

    @Test
    void whereAllQuestionsShareASkillThereIsNoAnswerFromElsewhere() {
        var related = BANK.stream().filter(q -> q.mainSkill().equals("Java")).toList();
        assertThat(new GoldenAnswers(related, Map.of()).of(0))
                .doesNotContainKey(GoldenText.OFF_TOPIC)
                .containsEntry(GoldenText.PASTED_BACK, related.getFirst().text());
        assertThat(texts(Map.of())).containsKey(GoldenText.OFF_TOPIC);
    }
}
