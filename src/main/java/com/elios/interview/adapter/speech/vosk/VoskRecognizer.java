package com.elios.interview.adapter.speech.vosk;

import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionListener;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Understands speech on this machine. The language is the model's; phrases are not used, because a
/// vocabulary that is given to Vosk replaces its own. Without a model that can be loaded, a
/// recognition is `Failed` with `NOT_THERE`.
public final class VoskRecognizer implements SpeechRecognizer {
    private final Supplier<Optional<Path>> model;
    private final Ears ears;

    /// @param model its folder, asked for at each start; empty where none was chosen
    public VoskRecognizer(Supplier<Optional<Path>> model) {
        this(model, new NativeEars());
    }

    VoskRecognizer(Supplier<Optional<Path>> model, Ears ears) {
        this.model = model;
        this.ears = ears;
    }

    @Override
    public Recognizer name() {
        return Recognizer.VOSK;
    }

    @Override
    public Recognition start(RecognitionOrder order, RecognitionListener listener) {
        var recognition = new VoskRecognition(model, ears, order.offset(), listener);
        recognition.begin();
        return recognition;
    }
}
