package com.elios.interview.testing.speech;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import java.util.ArrayList;
import java.util.List;

/// A made voice that says a text, with an “um” in each longer sentence; when each word is heard is
/// known.
public record ReadAloud(Sound sound, Transcript transcript) {
    private static final int BEFORE_UM = 5;

    public static ReadAloud of(String text) {
        var speech = new MadeSpeech(7, 120, 0.5).silence(0.9);
        var written = new ArrayList<String>();
        for (var sentence : text.split("(?<=[.?!])\\s+", -1)) {
            var words = List.of(sentence.split("\\s+", -1));
            if (words.size() > BEFORE_UM) {
                speech.sentence(BEFORE_UM).um(0.5, true).silence(0.4);
                speech.sentence(words.size() - BEFORE_UM).silence(0.7);
                written.addAll(words.subList(0, BEFORE_UM));
                written.add("um,");
                written.addAll(words.subList(BEFORE_UM, words.size()));
            } else {
                speech.sentence(words.size()).silence(0.7);
                written.addAll(words);
            }
        }
        return new ReadAloud(speech.sound(), named(speech.transcript(), written));
    }

    private static Transcript named(Transcript made, List<String> written) {
        var words = new ArrayList<SpokenWord>();
        for (int i = 0; i < written.size(); i++) {
            var word = made.words().get(i);
            words.add(new SpokenWord(written.get(i), word.from(), word.to()));
        }
        var only = made.utterances().getFirst();
        return new Transcript(
                List.of(
                        new Utterance(
                                only.from(),
                                only.to(),
                                String.join(" ", written),
                                words,
                                null,
                                only.by())));
    }
}
