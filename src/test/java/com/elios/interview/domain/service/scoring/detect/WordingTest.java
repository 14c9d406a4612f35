package com.elios.interview.domain.service.scoring.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.service.scoring.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Passage QUESTION = Passage.of("What is a deadlock in a database?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't know",
                "I dont know.",
                "Sorry, I do not know the answer to this question.",
                "no idea",
                "I'm not sure what a deadlock is, sorry",
                "I have never heard of deadlocks",
                "idk"
            })
    void sayingThatOneDoesNotKnowIsRecognised(String answer) {
        assertThat(Refusal.isIn(Passage.of(answer), QUESTION)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two transactions wait for each other's locks.",
                "I don't know the exact term, but two transactions hold locks that the other one waits for, so both stop.",
                "A client does not know the address of the server"
            })
    void anAnswerWithSubstanceIsNotARefusal(String answer) {
        assertThat(Refusal.isIn(Passage.of(answer), QUESTION)).isFalse();
    }

    @Test
    void doubtAndComplaintAreNegative() {
        assertThat(tone("I guess maybe it was the worst part, I hated it"))
                .isEqualTo(Sentiment.NEGATIVE);
    }

    @Test
    void factsAreNeutral() {
        assertThat(tone("A deadlock happens when two transactions wait for each other."))
                .isEqualTo(Sentiment.NEUTRAL);
    }

    @Test
    void satisfactionIsPositive() {
        assertThat(tone("We solved it together and I am proud of what we achieved."))
                .isEqualTo(Sentiment.POSITIVE);
    }

    private static Sentiment tone(String answer) {
        return Tone.of(Passage.of(answer));
    }
}
