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

    @Test
    void praiseThatIsDeniedIsComplaint() {
        assertThat(tone("The release was not great and nobody was happy, it was awful."))
                .isEqualTo(Sentiment.NEGATIVE);
        assertThat(tone("It was no nightmare and I do not regret it."))
                .isEqualTo(Sentiment.NEUTRAL);
    }

    @Test
    void anHonestStoryOfFailureIsNotNegative() {
        var question = Passage.of("Tell me about a time you failed.");
        var answer =
                Passage.of(
                        "I failed, and it was my fault: I made a mistake with the dates. I blamed"
                                + " nobody, told the client, and we found a new plan.");
        assertThat(Tone.of(answer, question)).isNotEqualTo(Sentiment.NEGATIVE);
    }

    @Test
    void hedgesAndCertaintyAreFoundWhereTheyStand() {
        String answer = "I guess 🙂 it works. Maybe it is slow. I am sure that it is safe.";
        var confidence = Assurance.of(Passage.of(answer));
        assertThat(confidence.hedges())
                .extracting(span -> span.of(answer))
                .containsExactly("I guess", "Maybe");
        assertThat(confidence.certain())
                .extracting(span -> span.of(answer))
                .containsExactly("I am sure");
        assertThat(confidence.value()).hasValue(1.0 / 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A mutex is a kind of lock that might block.",
                "If I am not sure, I would ask.",
                "I was not sure then.",
                "It is not certainly so."
            })
    void whatHedgesNothingIsNoHedge(String answer) {
        assertThat(Assurance.of(Passage.of(answer)).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm not sure it works.", "Not sure, it may work."})
    void deniedCertaintyIsAHedge(String answer) {
        assertThat(Assurance.of(Passage.of(answer)).value()).hasValue(0);
    }

    private static Sentiment tone(String answer) {
        return Tone.of(Passage.of(answer), QUESTION);
    }
}
