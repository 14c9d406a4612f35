package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How stored words were spoken, as the domain's own records: their names are part of what is
/// stored.
record SpeechJson(List<Utterance> utterances, @Nullable Delivery delivery) {
    static SpeechJson of(Speech speech) {
        return new SpeechJson(speech.transcript().utterances(), speech.delivery());
    }

    Speech toDomain() {
        return new Speech(new Transcript(utterances), delivery);
    }
}
