package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// Windows' System.Speech by PowerShell. The scripts never change; what changes is in the
/// environment. Written from their documentation; not run on Windows yet.
final class WindowsSpeech implements Machine {
    private static final String TEXT = "ELIOS_SPEECH_TEXT";
    private static final String SOUND = "ELIOS_SPEECH_SOUND";
    private static final String VOICE = "ELIOS_SPEECH_VOICE";
    private static final String RATE = "ELIOS_SPEECH_RATE";

    private static final String BEGIN =
            """
            $ErrorActionPreference = 'Stop'
            [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
            Add-Type -AssemblyName System.Speech
            $speech = New-Object System.Speech.Synthesis.SpeechSynthesizer
            """;

    private static final String LIST =
            BEGIN
                    + """
                    foreach ($voice in $speech.GetInstalledVoices()) {
                        if ($voice.Enabled) {
                            $info = $voice.VoiceInfo
                            [Console]::Out.WriteLine($info.Name + "`t" + $info.Culture.Name)
                        }
                    }
                    """;

    private static final String SPEAK =
            BEGIN
                    + """
                    if ($env:ELIOS_SPEECH_VOICE) { $speech.SelectVoice($env:ELIOS_SPEECH_VOICE) }
                    $speech.Rate = [int]$env:ELIOS_SPEECH_RATE
                    $format = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo(`
                        16000, [System.Speech.AudioFormat.AudioBitsPerSample]::Sixteen,`
                        [System.Speech.AudioFormat.AudioChannel]::Mono)
                    $speech.SetOutputToWaveFile($env:ELIOS_SPEECH_SOUND, $format)
                    $speech.Speak([System.IO.File]::ReadAllText($env:ELIOS_SPEECH_TEXT))
                    $speech.Dispose()
                    """;

    @Override
    public Command listing() {
        return new Command(powerShell(LIST), Map.of());
    }

    @Override
    public List<Voice> voices(String output) {
        return output.lines()
                .map(line -> line.strip().split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Voice(VoiceEngine.SYSTEM_VOICE, parts[0], parts[0], parts[1]))
                .toList();
    }

    @Override
    public Command speaking(SpokenText text, Path textFile, Path soundFile) {
        return new Command(
                powerShell(SPEAK),
                Map.of(
                        TEXT, textFile.toString(),
                        SOUND, soundFile.toString(),
                        VOICE, text.voice(),
                        RATE, Long.toString(rate(text.rate()))));
    }

    /// From -10, a third of the usual speed, to 10, three times as fast.
    static long rate(int percent) {
        return Math.round(10 * Math.log(percent / 100.0) / Math.log(3));
    }

    private static List<String> powerShell(String script) {
        var encoded =
                Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE));
        return List.of(
                "powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded);
    }
}
