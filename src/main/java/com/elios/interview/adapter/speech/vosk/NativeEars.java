package com.elios.interview.adapter.speech.vosk;

import com.elios.interview.domain.model.speech.Sound;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/// Vosk itself. Keeps the model that was used last in memory; a recogniser that still runs keeps
/// its own.
final class NativeEars implements Ears {
    private @Nullable Path folder;
    private @Nullable Model model;

    @Override
    public synchronized Ear open(Path wanted) throws IOException {
        if (model == null || !wanted.equals(folder)) {
            LibVosk.setLogLevel(LogLevel.WARNINGS);
            var loaded = new Model(wanted.toString());
            if (model != null) {
                // Recognisers count themselves as users of their model.
                model.close();
            }
            model = loaded;
            folder = wanted;
        }
        var recognizer = new Recognizer(model, Sound.RATE);
        recognizer.setWords(true);
        return new NativeEar(recognizer);
    }

    private record NativeEar(Recognizer recognizer) implements Ear {
        @Override
        public boolean accept(short[] samples) {
            return recognizer.acceptWaveForm(samples, samples.length);
        }

        @Override
        public String result() {
            return recognizer.getResult();
        }

        @Override
        public String partialResult() {
            return recognizer.getPartialResult();
        }

        @Override
        public String finalResult() {
            return recognizer.getFinalResult();
        }

        @Override
        public void close() {
            recognizer.close();
        }
    }
}
