package com.elios.interview.adapter.speech.vosk;

import com.elios.interview.domain.port.speech.SpeechModels;
import java.nio.file.Path;

/// Looks at folders as models for Vosk.
public final class VoskModels implements SpeechModels {
    @Override
    public Finding look(Path folder) {
        return switch (VoskModel.check(folder)) {
            case ModelCheck.Ok(var name, var language, long bytes) ->
                    new Finding.Usable(name, language, bytes);
            case ModelCheck.NotThere _ -> new Finding.NotThere();
            case ModelCheck.NotAModel(var missing) -> new Finding.NoModel(missing);
            case ModelCheck.TooLarge(long bytes, long most) -> new Finding.TooLarge(bytes, most);
            case ModelCheck.WrongPlatform _ -> new Finding.WrongMachine();
        };
    }
}
