package com.elios.interview.adapter.ui.screen.delivery.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedTextTest {
    private final Transcript transcript =
            new Transcript(
                    List.of(
                            utterance(
                                    0,
                                    "I don’t guess, I measure.",
                                    "i",
                                    "don't",
                                    "guess",
                                    "i",
                                    "measure"),
                            utterance(1000, "Twice, at least."),
                            utterance(2000, "Yes well.", "yes", "[noise]", "well")));
    private final TimedText said = TimedText.of(transcript);

    @Test
    void theTextIsThatOfTheTranscriptAndThePiecesReadAsItsWords() {
        assertThat(said.text()).isEqualTo(transcript.text());
        assertThat(said.pieces())
                .extracting(piece -> said.text().substring(piece.start(), piece.end()))
                .containsExactly(
                        "I",
                        "don’t",
                        "guess,",
                        "I",
                        "measure.",
                        "Twice, at least.",
                        "Yes",
                        "well.");
    }

    @Test
    void wordsStandWhereTheyWereSaid() {
        assertThat(said.pieces().get(4).from()).isEqualTo(Duration.ofMillis(400));
        assertThat(said.pieces().getLast().from()).isEqualTo(Duration.ofMillis(2200));
        assertThat(said.at(Duration.ofMillis(450))).hasValue(4);
        assertThat(said.at(Duration.ofMillis(1999))).hasValue(5);
    }

    @Test
    void aPartOfTheTextLastsFromItsFirstToItsLastWord() {
        var span = new Span(said.text().indexOf("guess"), said.text().indexOf("measure") + 3);

        var times = said.times(span).orElseThrow();
        assertThat(times.from()).isEqualTo(Duration.ofMillis(200));
        assertThat(times.to()).isEqualTo(Duration.ofMillis(490));
        assertThat(TimedText.of(Transcript.EMPTY).times(span)).isEmpty();
    }

    private static Utterance utterance(long from, String text, String... words) {
        var timed = new ArrayList<SpokenWord>();
        for (var word : words) {
            long begin = from + 100L * timed.size();
            timed.add(
                    new SpokenWord(word, Duration.ofMillis(begin), Duration.ofMillis(begin + 90)));
        }
        return new Utterance(
                Duration.ofMillis(from),
                Duration.ofMillis(from + 600),
                text,
                timed,
                null,
                Recognizer.VOSK);
    }
}
