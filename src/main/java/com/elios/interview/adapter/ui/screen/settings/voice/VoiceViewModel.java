package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.microphone.MicrophonesViewModel;
import com.elios.interview.adapter.ui.screen.settings.voice.lesson.LessonViewModel;
import com.elios.interview.adapter.ui.screen.settings.voice.model.FolderViewModel;
import com.elios.interview.adapter.ui.screen.settings.voice.sample.SampleViewModel;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.settings.HearingSettings;
import com.elios.interview.application.settings.SpeakingSettings;
import com.elios.interview.application.settings.TurnSettings;
import com.elios.interview.application.settings.VoiceSettings;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the settings know of spoken interviews and can do about them.
public final class VoiceViewModel {
    private final VoiceUseCases useCases;
    private final VoiceEditing editing;
    private final Desktop desktop;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final MicrophonesViewModel microphones;
    private final FolderViewModel folder;
    private final SampleViewModel sample;
    private final LessonViewModel lesson;
    private final Slot looking = new Slot();
    private final ReadOnlyObjectWrapper<VoicesState> voices =
            new ReadOnlyObjectWrapper<>(new VoicesState.Looking());

    /// @param window runs on the FX thread
    public VoiceViewModel(
            VoiceUseCases useCases,
            VoiceEditing editing,
            Desktop desktop,
            TaskRunner tasks,
            Navigator navigator,
            Executor window) {
        this.useCases = useCases;
        this.editing = editing;
        this.desktop = desktop;
        this.tasks = tasks;
        this.navigator = navigator;
        microphones = new MicrophonesViewModel(useCases.listMicrophones(), tasks);
        folder = new FolderViewModel(useCases.checkSpeechModel(), tasks);
        sample = new SampleViewModel(useCases.speakQuestion(), editing::whenKept, tasks);
        lesson =
                new LessonViewModel(
                        useCases,
                        editing::whenKept,
                        pause -> turn(now -> now.withLearnt(pause)),
                        tasks,
                        window);
    }

    MicrophonesViewModel microphones() {
        return microphones;
    }

    FolderViewModel folder() {
        return folder;
    }

    SampleViewModel sample() {
        return sample;
    }

    LessonViewModel lesson() {
        return lesson;
    }

    ReadOnlyObjectProperty<VoicesState> voices() {
        return voices.getReadOnlyProperty();
    }

    /// Looks for microphones and voices.
    public void load() {
        microphones.look();
        tasks.run(
                looking,
                () -> useCases.listVoices().execute(),
                found -> voices.set(new VoicesState.Known(found)),
                failure -> voices.set(new VoicesState.Failed(failure)));
    }

    /// Closes the microphone and ends what is being said.
    public void leave() {
        looking.cancel();
        microphones.leave();
        folder.leave();
        sample.quiet();
        lesson.cancel();
    }

    void change(UnaryOperator<VoiceSettings> step) {
        editing.changeVoice(step);
    }

    void hearing(UnaryOperator<HearingSettings> step) {
        change(now -> now.with(step.apply(now.hearing())));
    }

    void speaking(UnaryOperator<SpeakingSettings> step) {
        sample.quiet();
        change(now -> now.with(step.apply(now.speaking())));
    }

    void turn(UnaryOperator<TurnSettings> step) {
        change(now -> now.with(step.apply(now.turn())));
    }

    void saveAgain() {
        editing.saveAgain();
    }

    /// @param title of the chooser
    /// @param start where it begins
    void chooseModel(String title, Path start) {
        desktop.chooseFolder(title, start)
                .ifPresent(chosen -> hearing(now -> now.withVoskModel(chosen.toString())));
    }

    void checkSound() {
        editing.whenKept(() -> navigator.go(new Route.SoundCheck()));
    }
}
