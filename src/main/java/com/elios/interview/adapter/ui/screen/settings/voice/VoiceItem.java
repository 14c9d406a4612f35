package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A voice in the list of one engine.
///
/// @param id as the engine knows it; empty for the engine's own choice
/// @param name empty for one that is not there any more
record VoiceItem(String id, String name) {
    static final VoiceItem USUAL = new VoiceItem("", "");

    /// The engine's voices that speak the language, or any where none is known to; the chosen one
    /// too.
    ///
    /// @param language as a BCP 47 tag
    static List<VoiceItem> of(
            VoiceEngine engine, List<Voice> voices, String language, String chosen) {
        var items = new ArrayList<VoiceItem>();
        items.add(USUAL);
        voices.stream()
                .filter(voice -> voice.engine() == engine)
                .filter(
                        voice ->
                                voice.language().isEmpty()
                                        || primary(voice.language()).equals(primary(language))
                                        || voice.id().equals(chosen))
                .map(voice -> new VoiceItem(voice.id(), name(voice)))
                .forEach(items::add);
        if (items.stream().noneMatch(item -> item.id().equals(chosen))) {
            items.add(new VoiceItem(chosen, ""));
        }
        return items;
    }

    private static String name(Voice voice) {
        return voice.language().isEmpty()
                ? voice.name()
                : voice.name() + " (" + voice.language() + ")";
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    }
}
