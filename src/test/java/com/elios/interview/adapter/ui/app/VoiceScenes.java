package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Patience;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.speech.SpeechModels.Finding;
import com.elios.interview.testing.speech.PlayedRecognizer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;

/// The settings of spoken interviews and the sound check, in the states that a person can find them
/// in.
final class VoiceScenes {
    private static final int SECOND = 50;

    private VoiceScenes() {}

    static Map<String, Supplier<OfflineShell>> settings() {
        Map<String, Supplier<OfflineShell>> all = new LinkedHashMap<>();
        all.put("first", () -> at(new OfflineLaunch(), new Route.Settings()));
        all.put("vosk", VoiceScenes::vosk);
        all.put("wrong", VoiceScenes::wrong);
        all.put("azure", VoiceScenes::azure);
        all.put("unsaved", VoiceScenes::unsaved);
        all.put("lesson", VoiceScenes::lesson);
        return all;
    }

    static Map<String, Supplier<OfflineShell>> check() {
        Map<String, Supplier<OfflineShell>> all = new LinkedHashMap<>();
        all.put("ready", () -> at(new OfflineLaunch(), new Route.SoundCheck()));
        all.put("listening", () -> listening(new OfflineLaunch()));
        all.put("heard", () -> heard(new OfflineLaunch()));
        all.put("understood", VoiceScenes::understood);
        all.put("refused", VoiceScenes::refused);
        all.put("none", VoiceScenes::without);
        return all;
    }

    private static OfflineShell vosk() {
        var launch = new OfflineLaunch();
        choose(
                launch,
                voice ->
                        voice.with(
                                        voice.hearing()
                                                .withMicrophone("Test microphone")
                                                .withRecognizer(Recognizer.VOSK)
                                                .withVoskModel(
                                                        "/home/ada/models/vosk-model-small-en-us-0.15"))
                                .with(voice.turn().withLearnt(Duration.ofMillis(4_250)))
                                .with(
                                        voice.speaking()
                                                .withEngine(VoiceEngine.SYSTEM_VOICE)
                                                .withVoice("reader")
                                                .withRate(90)));
        return at(launch, new Route.Settings());
    }

    /// A model that is none, a microphone that is away, and all that can be locked.
    private static OfflineShell wrong() {
        var launch = new OfflineLaunch();
        launch.coach.room.model = new Finding.NoModel(List.of("am/final.mdl", "conf/mfcc.conf"));
        choose(
                launch,
                voice ->
                        voice.with(
                                        voice.hearing()
                                                .withMicrophone("A headset with a long name")
                                                .withRecognizer(Recognizer.VOSK)
                                                .withVoskModel("/home/ada/Downloads"))
                                .with(
                                        voice.speaking()
                                                .withEngine(VoiceEngine.SYSTEM_VOICE)
                                                .withVoice("gone")));
        launch.settings.locked.put("voice.recognizer", "ELIOS_RECOGNIZER");
        launch.settings.locked.put("voice.vosk.model", "ELIOS_VOSK_MODEL");
        launch.settings.locked.put("voice.language", "ELIOS_SPOKEN_LANGUAGE");
        launch.settings.locked.put("voice.delivery", "ELIOS_SCORE_DELIVERY");
        return at(launch, new Route.Settings());
    }

    private static OfflineShell azure() {
        var launch = new OfflineLaunch();
        choose(
                launch,
                voice ->
                        voice.with(voice.hearing().withRecognizer(Recognizer.AZURE))
                                .with(voice.speaking().withEngine(VoiceEngine.AZURE_VOICE))
                                .with(voice.turn().withPatience(Patience.PATIENT)));
        return at(launch, new Route.Settings());
    }

    private static OfflineShell unsaved() {
        var launch = new OfflineLaunch();
        launch.settings.failure = new StoreFailure("no space", new IllegalStateException());
        var shell = at(launch, new Route.Settings());
        Walk.visible(content(shell)).stream()
                .filter(CheckBox.class::isInstance)
                .forEach(box -> ((CheckBox) box).fire());
        return shell;
    }

    private static OfflineShell lesson() {
        var shell = at(new OfflineLaunch(), new Route.Settings());
        ServiceScenes.pressAll(shell, "Learn from 20 seconds of your speech");
        return shell;
    }

    private static OfflineShell listening(OfflineLaunch launch) {
        var shell = at(launch, new Route.SoundCheck());
        ServiceScenes.pressAll(shell, "Start");
        return shell;
    }

    private static OfflineShell heard(OfflineLaunch launch) {
        var shell = listening(launch);
        launch.coach.room.hear(2 * SECOND, (short) 3_000);
        ServiceScenes.pressAll(shell, "Stop");
        return shell;
    }

    private static OfflineShell understood() {
        var launch = new OfflineLaunch();
        launch.coach.room.recognizers.add(
                new PlayedRecognizer("I first ask what the problem is for", null));
        return heard(launch);
    }

    private static OfflineShell refused() {
        var launch = new OfflineLaunch();
        launch.coach.room.problem = AudioProblem.DEVICE_REFUSED;
        return listening(launch);
    }

    private static OfflineShell without() {
        var launch = new OfflineLaunch();
        launch.coach.room.microphones.clear();
        launch.coach.room.problem = AudioProblem.NO_DEVICE;
        return listening(launch);
    }

    private static void choose(OfflineLaunch launch, UnaryOperator<VoiceSettings> step) {
        var now = launch.settings.current();
        launch.settings.save(now.withVoice(step.apply(now.voice())));
    }

    private static OfflineShell at(OfflineLaunch launch, Route route) {
        return new OfflineShell(launch).at(route);
    }

    private static Parent content(OfflineShell shell) {
        return (Parent) ((ScrollPane) shell.shell.lookup(".page")).getContent();
    }
}
