package com.elios.interview.adapter.ui.voice;

import com.elios.interview.application.settings.VoiceSettings;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The settings of the voice, as they are and to be changed.
///
/// @param keep blocks until they are kept
public record VoiceChoice(Supplier<VoiceSettings> current, Consumer<VoiceSettings> keep) {}
