package com.elios.interview.adapter.ui.screen.soundcheck;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.microphone.MicrophonesViewModel;
import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckState.Playback;
import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckState.Understood;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.voice.VoiceChoice;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.listening.ListeningEvent;
import com.elios.interview.application.listening.Take;
import com.elios.interview.application.listening.Trial;
import com.elios.interview.application.listening.TrialRecording;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.service.level.Level;
import com.elios.interview.domain.service.level.Survey;
import com.elios.interview.domain.service.level.Surveyed;
import com.elios.interview.domain.service.turn.TurnEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Hears a sentence, tells how it arrives, plays it back, and shows what was understood. Nothing of
/// it is kept.
public final class SoundCheckViewModel {
    /// A check that was forgotten closes the microphone by itself.
    static final Duration LONGEST = Duration.ofSeconds(60);

    /// What a recogniser may still return when the microphone is closed.
    private static final Duration FINISHING = Duration.ofSeconds(4);

    private static final HearingState NOBODY = new HearingState.OnlyRecording(null);

    private final VoiceUseCases useCases;
    private final VoiceChoice choice;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Executor window;
    private final MicrophonesViewModel microphones;
    private final Slot finishing = new Slot();
    private final Slot keeping = new Slot();
    private final Slot playing = new Slot();
    private final ReadOnlyObjectWrapper<SoundCheckState> state =
            new ReadOnlyObjectWrapper<>(new SoundCheckState.Ready());
    private final ReadOnlyObjectWrapper<Level> level = new ReadOnlyObjectWrapper<>(Level.NONE);
    private final ReadOnlyObjectWrapper<Surveyed> now =
            new ReadOnlyObjectWrapper<>(Surveyed.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<String>> microphone =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> notKept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Survey survey = new Survey();
    private HearingState by = NOBODY;
    private boolean speaking;
    private @Nullable Trial trial;
    private @Nullable TrialRecording heard;
    private Stop stopPlaying = new Stop();

    /// Counts the openings, so that nothing is shown of one that was left.
    private int opened;

    /// @param window runs on the FX thread
    public SoundCheckViewModel(
            VoiceUseCases useCases,
            VoiceChoice choice,
            TaskRunner tasks,
            Navigator navigator,
            Executor window) {
        this.useCases = useCases;
        this.choice = choice;
        this.tasks = tasks;
        this.navigator = navigator;
        this.window = window;
        microphones = new MicrophonesViewModel(useCases.listMicrophones(), tasks);
    }

    ReadOnlyObjectProperty<SoundCheckState> state() {
        return state.getReadOnlyProperty();
    }

    /// About fifteen times a second while the microphone is open.
    ReadOnlyObjectProperty<Level> level() {
        return level.getReadOnlyProperty();
    }

    /// What the levels tell, while the microphone is open.
    ReadOnlyObjectProperty<Surveyed> now() {
        return now.getReadOnlyProperty();
    }

    /// Empty for the one that the system prefers.
    ReadOnlyObjectProperty<Optional<String>> microphone() {
        return microphone.getReadOnlyProperty();
    }

    /// Why the choice of the microphone could not be kept.
    ReadOnlyObjectProperty<Optional<Failure>> notKept() {
        return notKept.getReadOnlyProperty();
    }

    MicrophonesViewModel microphones() {
        return microphones;
    }

    void load() {
        microphone.set(Optional.ofNullable(choice.current().get().hearing().microphone()));
        microphones.look();
    }

    /// Kept to the end, also where the screen is left meanwhile. What was heard through another
    /// microphone does not hold any more.
    void chooseMicrophone(Optional<String> name) {
        close();
        state.set(new SoundCheckState.Ready());
        microphone.set(name);
        tasks.run(
                keeping,
                () -> {
                    var voice = choice.current().get();
                    var hearing = voice.hearing().withMicrophone(name.orElse(null));
                    choice.keep().accept(voice.with(hearing));
                },
                () -> notKept.set(Optional.empty()),
                failure -> notKept.set(Optional.of(failure)));
    }

    /// Opens the microphone, for the first time or again.
    void start() {
        if (keeping.busy()) {
            return;
        }
        close();
        int mine = opened;
        survey = new Survey();
        by = NOBODY;
        speaking = false;
        state.set(new SoundCheckState.Opening());
        // Never cancelled: what is opened must come back to be closed.
        tasks.run(
                new Slot(),
                () ->
                        useCases.tryMicrophone()
                                .execute(true, event -> window.execute(() -> heard(mine, event))),
                made -> opened(mine, made),
                failure -> notOpened(mine, failure));
    }

    /// Closes the microphone and waits for what is still to be understood.
    void stop() {
        stop(false);
    }

    /// Plays what was heard.
    void play() {
        var sound = heard;
        if (sound == null || !(state.get() instanceof SoundCheckState.Heard)) {
            return;
        }
        var mine = new Stop();
        stopPlaying = mine;
        played(new Playback.Playing());
        tasks.run(
                playing,
                () -> useCases.playSound().execute(sound.sound(), mine),
                () -> played(new Playback.Quiet()),
                failure -> played(new Playback.NotPlayed(failure)));
    }

    void quiet() {
        stopPlaying.ask();
        playing.cancel();
        played(new Playback.Quiet());
    }

    void showSettings() {
        navigator.go(new Route.Settings());
    }

    void done() {
        navigator.back();
    }

    /// Closes the microphone and ends what is being played. The choice of the microphone is kept to
    /// the end.
    void hide() {
        close();
        microphones.leave();
    }

    private void opened(int mine, Trial made) {
        if (mine != opened) {
            tasks.run(new Slot(), made.listening()::close, () -> {}, _ -> {});
            return;
        }
        trial = made;
        heard = made.heard();
        state.set(new SoundCheckState.Listening(by));
    }

    private void notOpened(int mine, Failure failure) {
        if (mine == opened) {
            state.set(new SoundCheckState.Failed(failure));
        }
    }

    private void heard(int mine, ListeningEvent event) {
        if (mine != opened) {
            return;
        }
        switch (event) {
            case ListeningEvent.Heard(var loud, var at) -> heard(loud, at);
            case ListeningEvent.Turned(var turn) -> speaking = turn == TurnEvent.SPEECH_BEGAN;
            case ListeningEvent.HearingChanged(var changed) -> {
                by = changed;
                if (state.get() instanceof SoundCheckState.Listening) {
                    state.set(new SoundCheckState.Listening(changed));
                }
            }
            case ListeningEvent.MicrophoneLost _ -> stop(true);
            case ListeningEvent.Uncertain _,
                    ListeningEvent.Understood _,
                    ListeningEvent.NotKept _ -> {}
        }
    }

    private void heard(Level loud, Duration at) {
        if (trial == null) {
            return;
        }
        level.set(loud);
        survey.next(loud, speaking);
        now.set(survey.recent());
        if (at.compareTo(LONGEST) >= 0) {
            stop();
        }
    }

    private void stop(boolean lost) {
        var open = trial;
        if (open == null) {
            return;
        }
        trial = null;
        level.set(Level.NONE);
        now.set(Surveyed.NOTHING);
        state.set(new SoundCheckState.Finishing());
        tasks.run(
                finishing,
                () -> open.listening().stop(FINISHING),
                take -> ended(take, lost),
                failure -> state.set(new SoundCheckState.Failed(failure)));
    }

    private void ended(Take take, boolean lost) {
        opened++;
        state.set(
                new SoundCheckState.Heard(
                        survey.whole(), understood(take), lost, new Playback.Quiet()));
    }

    private Understood understood(Take take) {
        var text = take.utterances().stream().map(Utterance::text).collect(Collectors.joining(" "));
        return switch (by) {
            case HearingState.Connecting(var who, var instead) ->
                    new Understood.By(who, text, take.complete(), instead);
            case HearingState.Live(var who, var instead) ->
                    new Understood.By(who, text, take.complete(), instead);
            case HearingState.Reconnecting(var who, var instead) ->
                    new Understood.By(who, text, take.complete(), instead);
            case HearingState.OnlyRecording(var failed) -> new Understood.Nobody(failed);
        };
    }

    private void played(Playback playback) {
        if (state.get() instanceof SoundCheckState.Heard present) {
            state.set(present.with(playback));
        }
    }

    private void close() {
        opened++;
        finishing.cancel();
        stopPlaying.ask();
        playing.cancel();
        level.set(Level.NONE);
        now.set(Surveyed.NOTHING);
        var open = trial;
        trial = null;
        if (open != null) {
            tasks.run(new Slot(), open.listening()::close, () -> {}, _ -> {});
        }
    }
}
