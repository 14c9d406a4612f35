package com.elios.interview.adapter.ui.screen.settings.voice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.testing.speech.QuietRoom;
import com.elios.interview.testing.store.InMemoryCvAnalyses;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleViewModelTest {
    private final QuietRoom room = new QuietRoom();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<Runnable> waiting = new ArrayList<>();
    private final SampleViewModel model =
            new SampleViewModel(
                    room.useCases(new InMemoryCvAnalyses()).speakQuestion(), waiting::add, tasks);

    @Test
    void itSpeaksOnceEverythingIsKept() {
        model.speak("Hello.");
        assertThat(model.state().get()).isEqualTo(new SampleState.Quiet());
        waiting.forEach(Runnable::run);
        assertThat(model.state().get()).isEqualTo(new SampleState.Speaking());
        tasks.runAll();
        assertThat(model.state().get()).isEqualTo(new SampleState.Quiet());
        assertThat(room.said).containsExactly("Hello.");
        assertThat(room.played).hasSize(1);
    }

    @Test
    void itCanBeEndedWhileItSpeaks() {
        model.speak("Hello.");
        waiting.forEach(Runnable::run);
        model.quiet();
        assertThat(model.state().get()).isEqualTo(new SampleState.Quiet());
        tasks.runAll();
        assertThat(model.state().get()).isEqualTo(new SampleState.Quiet());
    }

    @Test
    void whereNobodyCanSpeakThatIsTold() {
        room.mute = true;
        model.speak("Hello.");
        waiting.forEach(Runnable::run);
        tasks.runAll();
        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        SampleState.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo("VOICE-1"));
    }

    @Test
    void anotherVoiceThanTheChosenOneIsNamed() {
        room.settings =
                room.settings.with(room.settings.speaking().withEngine(VoiceEngine.SYSTEM_VOICE));
        room.systemVoiceFails = true;
        model.speak("Hello.");
        waiting.forEach(Runnable::run);
        tasks.runAll();
        assertThat(model.state().get())
                .isEqualTo(new SampleState.Instead(VoiceEngine.EMBEDDED_VOICE, "VOICE-1"));
    }
}
