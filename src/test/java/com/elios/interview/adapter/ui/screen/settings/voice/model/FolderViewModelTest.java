package com.elios.interview.adapter.ui.screen.settings.voice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.usecase.speech.CheckSpeechModel;
import com.elios.interview.domain.port.speech.SpeechModels.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderViewModelTest {
    private final List<Path> looked = new ArrayList<>();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final FolderViewModel model =
            new FolderViewModel(
                    new CheckSpeechModel(
                            folder -> {
                                looked.add(folder);
                                return new Finding.NotThere();
                            }),
                    tasks);

    @Test
    void theFolderIsLookedAtOnce() {
        model.show("models/en");
        assertThat(model.state().get()).isEqualTo(new FolderState.Looking());
        tasks.runAll();
        model.show("models/en");
        tasks.runAll();
        assertThat(model.state().get()).isEqualTo(new FolderState.Looked(new Finding.NotThere()));
        assertThat(looked).containsExactly(Path.of("models/en"));
    }

    @Test
    void onlyTheLastFolderIsTold() {
        model.show("models/en");
        model.show(null);
        tasks.runAll();
        assertThat(model.state().get()).isEqualTo(new FolderState.NoneChosen());
    }
}
