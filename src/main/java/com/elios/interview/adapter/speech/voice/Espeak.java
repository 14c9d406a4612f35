package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Linux's `espeak-ng`, or `espeak`, where it is installed.
record Espeak(Path program) implements Machine {
    /// Such as ` 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)`
    private static final Pattern LINE =
            Pattern.compile("\\s*\\d+\\s+([A-Za-z0-9-]+)\\s+\\S+\\s+(\\S+)\\s+(\\S+).*");

    /// Voices of MBROLA need files that are not there by themselves.
    private static final String MBROLA = "mb/";

    /// In words a minute.
    private static final int USUAL_RATE = 175;

    @Override
    public Command listing() {
        return Command.of(List.of(program.toString(), "--voices"));
    }

    @Override
    public List<Voice> voices(String output) {
        return output.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches() && !line.group(3).startsWith(MBROLA))
                .map(
                        line ->
                                new Voice(
                                        VoiceEngine.SYSTEM_VOICE,
                                        line.group(1),
                                        line.group(2).replace('_', ' '),
                                        line.group(1)))
                .toList();
    }

    @Override
    public Command speaking(SpokenText text, Path textFile, Path soundFile) {
        var words = new ArrayList<>(List.of(program.toString(), "-b", "1"));
        words.addAll(List.of("-s", Integer.toString(USUAL_RATE * text.rate() / 100)));
        words.addAll(List.of("-v", text.voice().isEmpty() ? text.language() : text.voice()));
        words.addAll(List.of("-f", textFile.toString(), "-w", soundFile.toString()));
        return Command.of(words);
    }
}
