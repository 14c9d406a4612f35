package com.elios.interview.domain.service.delivery.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.delivery.Fillers;
import com.elios.interview.domain.model.delivery.Repetition;
import com.elios.interview.domain.model.delivery.Repetition.RepetitionKind;
import com.elios.interview.domain.model.speech.SpokenWord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFindersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Um, I led the team.|1|1",
                "I, uh, led, you know, the team and, er, the tests.|3|3",
                "It was, like, a whole new system.|1|1",
                "It was basically a cache.|0|1",
                "You know what I did next.|0|0",
                "As you know the team was small.|0|0",
                "I like the team and I would like to stay.|0|0",
                "It looks like a queue and feels like one.|0|0",
                "That is what I mean by that.|0|0",
                "A new kind of index was the answer.|0|0",
                "It was kind of slow.|0|1",
                "So, we began. Well, it failed.|0|2",
                "So we began and it went well.|0|0",
                "We measured every query.|0|0"
            })
    void fillersAreCountedFromSureToPossible(String text, int least, int most) {
        var fillers = FillerFinder.in(SaidWords.of(text));

        assertThat(fillers.least()).as(fillers.toString()).isEqualTo(least);
        assertThat(fillers.most()).as(fillers.toString()).isEqualTo(most);
    }

    @Test
    void aFillerHasItsPlaceWhereWordsHaveTimes() {
        var said =
                SaidWords.of(
                        "I, you know, went.",
                        List.of(word("i", 0), word("you", 1), word("know", 2), word("went", 3)));

        assertThat(FillerFinder.in(said).found())
                .containsExactly(
                        new Fillers.Filler(
                                "you know", 1, Duration.ofSeconds(1), Duration.ofSeconds(3), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I I led the team.|WORD|I I",
                "We wrote the um the the plan.|WORD|the um the the",
                "In the end in the end it worked.|PHRASE|In the end in the end",
                "We wan- wanted it.|CUT_OFF|wan-",
                "I went, I was going there.|RESTART|I went, I was",
                "he was he had a plan|RESTART|he was he had",
                "We should, um, we could test it.|RESTART|We should, um, we could"
            })
    void whatIsSaidAgainIsFound(String text, RepetitionKind kind, String words) {
        var found = RepetitionFinder.in(SaidWords.of(text));

        assertThat(found).extracting(Repetition::kind).contains(kind);
        assertThat(found).extracting(Repetition::words).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was very very slow, and no, no, we had had enough.",
                "I think that that is right.",
                "We wrote the test. Test data came later.",
                "When I left, I was sure. If we can, we will.",
                "I know I can and I think I will.",
                "The code is one one seven.",
                "I led the team and I wrote the plan.",
                "We well-tested state-of-the-art parts."
            })
    void whatIsMeantIsNoRepetition(String text) {
        assertThat(RepetitionFinder.in(SaidWords.of(text))).isEmpty();
    }

    @Test
    void soundsAreNoWords() {
        assertThat(SaidWords.of("Um, I - uh - led it.").words()).isEqualTo(3);
        assertThat(SaidWords.of("  ").words()).isZero();
    }

    @Test
    void wordsTakeTheirMarksFromTheText() {
        var said =
                SaidWords.of(
                        "It cost 25 euros. Then Dr. Low left.",
                        List.of(
                                word("it", 0),
                                word("cost", 1),
                                word("twenty", 2),
                                word("five", 3),
                                word("euros", 4),
                                word("then", 6),
                                word("dr", 7),
                                word("low", 8),
                                word("left", 9)));
        var ends = new SentenceEnds(said);

        assertThat(ends.at(Duration.ofMillis(5_500))).contains(true);
        assertThat(ends.at(Duration.ofMillis(7_900))).contains(false);
        assertThat(ends.at(Duration.ofSeconds(2))).contains(false);
    }

    @Test
    void withoutMarksOnlyDanglingWordsTell() {
        var ends =
                new SentenceEnds(
                        SaidWords.of(List.of(word("the", 0), word("plan", 2), word("was", 3))));

        assertThat(ends.at(Duration.ofMillis(1_500))).contains(false);
        assertThat(ends.at(Duration.ofMillis(2_900))).isEmpty();
        assertThat(new SentenceEnds(SaidWords.of("No times. Here.")).at(Duration.ZERO)).isEmpty();
    }

    private static SpokenWord word(String text, int second) {
        return new SpokenWord(text, Duration.ofSeconds(second), Duration.ofSeconds(second + 1));
    }
}
