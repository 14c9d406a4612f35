package com.elios.interview.adapter.speech.recording;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A recording in its two files.
final class FileRecording implements Recording {
    private final WavFile sound;
    private final WordsFile words;

    private FileRecording(WavFile sound, WordsFile words) {
        this.sound = sound;
        this.words = words;
    }

    static FileRecording open(Path soundFile, Path wordsFile) throws IOException {
        var sound = WavFile.open(soundFile);
        try {
            var words = new WordsFile(wordsFile);
            words.addTake(Sound.at(sound.samples(), Sound.RATE));
            return new FileRecording(sound, words);
        } catch (IOException e) {
            sound.close();
            throw e;
        }
    }

    @Override
    public Duration length() {
        return Sound.at(sound.samples(), Sound.RATE);
    }

    @Override
    public void append(Frame frame) {
        try {
            sound.append(frame.samples());
        } catch (IOException e) {
            throw new StoreFailure("the recording cannot be written", e);
        }
    }

    @Override
    public void add(Utterance utterance) {
        try {
            words.add(utterance);
        } catch (IOException e) {
            throw new StoreFailure("what was understood cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            sound.close();
        } catch (IOException e) {
            throw new StoreFailure("the recording cannot be closed", e);
        }
    }
}
