package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Some of Azure's voices: two for each of the languages that are most likely to be practised in.
/// To ask the service for all of them would need a second protocol; any other can be named in the
/// settings.
final class AzureVoices {
    static final List<Voice> ALL =
            Stream.of(
                            "en-US Ava Andrew Jenny Guy",
                            "en-GB Sonia Ryan",
                            "en-AU Natasha William",
                            "en-CA Clara Liam",
                            "en-IE Emily Connor",
                            "en-IN Neerja Prabhat",
                            "de-DE Katja Conrad",
                            "de-AT Ingrid Jonas",
                            "de-CH Leni Jan",
                            "fr-FR Denise Henri",
                            "es-ES Elvira Alvaro",
                            "it-IT Elsa Diego",
                            "pt-BR Francisca Antonio",
                            "nl-NL Colette Maarten",
                            "pl-PL Agnieszka Marek",
                            "sv-SE Sofie Mattias",
                            "hi-IN Swara Madhur",
                            "ja-JP Nanami Keita",
                            "ko-KR SunHi InJoon",
                            "zh-CN Xiaoxiao Yunxi")
                    .flatMap(AzureVoices::voices)
                    .toList();

    private AzureVoices() {}

    private static Stream<Voice> voices(String line) {
        var words = Arrays.asList(line.split(" ", -1));
        var language = words.getFirst();
        return words.stream()
                .skip(1)
                .map(
                        name ->
                                new Voice(
                                        VoiceEngine.AZURE_VOICE,
                                        language + "-" + name + "Neural",
                                        name,
                                        language));
    }

    /// The first for a language, else for another country's kind of it, else the first of all.
    static String usual(String language) {
        return find(language + "-")
                .or(() -> find(language.split("-", 2)[0] + "-"))
                .orElse(ALL.getFirst())
                .id();
    }

    private static Optional<Voice> find(String prefix) {
        return ALL.stream()
                .filter(voice -> voice.id().regionMatches(true, 0, prefix, 0, prefix.length()))
                .findFirst();
    }
}
