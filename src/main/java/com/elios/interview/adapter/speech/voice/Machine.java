package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import java.nio.file.Path;
import java.util.List;

/// How an operating system speaks: by a program that reads a file of UTF-8 text and writes a
/// file of sound.
interface Machine {
    /// Lists the voices.
    Command listing();

    /// @param output of [#listing]
    List<Voice> voices(String output);

    Command speaking(SpokenText text, Path textFile, Path soundFile);
}
