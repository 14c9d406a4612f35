package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// macOS's `say`. Written from its manual page; not run on macOS yet.
final class MacSay implements Machine {
    private static final String SAY = "/usr/bin/say";

    /// Such as `Alex                en_US    # Most people recognize me by my voice.`
    private static final Pattern LINE =
            Pattern.compile("(.+?)\\s+([a-z]{2,3}[_-][A-Za-z0-9]+)\\s*#.*");

    /// In words a minute, of most voices.
    private static final int USUAL_RATE = 175;

    @Override
    public Command listing() {
        return Command.of(List.of(SAY, "-v", "?"));
    }

    @Override
    public List<Voice> voices(String output) {
        return output.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .map(
                        line ->
                                new Voice(
                                        VoiceEngine.SYSTEM_VOICE,
                                        line.group(1),
                                        line.group(1),
                                        line.group(2).replace('_', '-')))
                .toList();
    }

    @Override
    public Command speaking(SpokenText text, Path textFile, Path soundFile) {
        var words = new ArrayList<>(List.of(SAY, "-f", textFile.toString()));
        words.addAll(List.of("-o", soundFile.toString(), "--file-format=WAVE"));
        words.add("--data-format=LEI16@16000");
        words.addAll(List.of("-r", Integer.toString(USUAL_RATE * text.rate() / 100)));
        if (!text.voice().isEmpty()) {
            words.addAll(List.of("-v", text.voice()));
        }
        return Command.of(words);
    }
}
