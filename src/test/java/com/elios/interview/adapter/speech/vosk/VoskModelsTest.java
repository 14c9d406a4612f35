package com.elios.interview.adapter.speech.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.usecase.speech.CheckSpeechModel;
import com.elios.interview.domain.port.speech.SpeechModels.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoskModelsTest {
    private final CheckSpeechModel check = new CheckSpeechModel(new VoskModels());

    @TempDir Path folder;

    @Test
    void aModelIsKnownByItsNameAndItsSize() {
        assertThat(check.execute(ModelFolder.whole(folder).toString()))
                .isEqualTo(new Finding.Usable("vosk-model-small-en-us-0.15", "en-us", 60));
    }

    @Test
    void whatIsMissingIsNamed() {
        var half = ModelFolder.in(folder, "half", "am/final.mdl", "graph/HCLG.fst");
        assertThat(check.execute(half.toString()))
                .isEqualTo(new Finding.NoModel(List.of("conf/mfcc.conf")));
    }

    @Test
    void aFolderThatIsGoneIsNotThere() {
        assertThat(check.execute(folder.resolve("gone").toString()))
                .isEqualTo(new Finding.NotThere());
        assertThat(check.execute("no\0path")).isEqualTo(new Finding.NotThere());
    }
}
