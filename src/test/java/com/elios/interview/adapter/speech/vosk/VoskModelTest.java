package com.elios.interview.adapter.speech.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.NoSpeechModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoskModelTest {
    private static final String LINUX = "linux-x86-64";
    private static final long MOST = 1_000;

    @TempDir private Path folder;

    @Test
    void aWholeModelTellsItsLanguageAndSize() {
        assertThat(check(ModelFolder.whole(folder)))
                .isEqualTo(new ModelCheck.Ok("vosk-model-small-en-us-0.15", "en-us", 60));
    }

    @Test
    void theOldWayOfLayingItOutIsKnown() {
        var model =
                ModelFolder.in(folder, "vosk-model-de-0.21", "final.mdl", "mfcc.conf", "HCLG.fst");
        assertThat(check(model)).isEqualTo(new ModelCheck.Ok("vosk-model-de-0.21", "de", 30));
    }

    @Test
    void aNameThatTellsNothingHasNoLanguage() {
        var model = ModelFolder.in(folder, "my model", "final.mdl", "mfcc.conf", "HCLG.fst");
        assertThat(check(model)).isEqualTo(new ModelCheck.Ok("my model", "", 30));
    }

    @Test
    void noFolder() {
        assertThat(check(folder.resolve("nowhere"))).isEqualTo(new ModelCheck.NotThere());
    }

    @Test
    void missingFilesAreNamed() {
        assertThat(check(folder))
                .isEqualTo(
                        new ModelCheck.NotAModel(
                                List.of(
                                        "am/final.mdl",
                                        "conf/mfcc.conf",
                                        "graph/HCLr.fst",
                                        "graph/Gr.fst")));
        var half = ModelFolder.in(folder, "half", "am/final.mdl", "graph/HCLG.fst");
        assertThat(check(half)).isEqualTo(new ModelCheck.NotAModel(List.of("conf/mfcc.conf")));
    }

    @Test
    void tooLargeForAnyMachine() {
        assertThat(VoskModel.check(ModelFolder.whole(folder), LINUX, 59))
                .isEqualTo(new ModelCheck.TooLarge(60, 59));
    }

    @Test
    void aPlatformWithoutANativePart() {
        assertThat(VoskModel.check(ModelFolder.whole(folder), "linux-aarch64", MOST))
                .isEqualTo(new ModelCheck.WrongPlatform("linux-aarch64"));
    }

    @Test
    void whatIsNoModelIsAFailureWhereOneIsNeeded() {
        var nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> VoskModel.check(nowhere).orThrow(nowhere))
                .isInstanceOf(NoSpeechModel.class);
        var model = ModelFolder.whole(folder);
        assertThat(check(model).orThrow(model).language()).isEqualTo("en-us");
    }

    private static ModelCheck check(Path model) {
        return VoskModel.check(model, LINUX, MOST);
    }
}
