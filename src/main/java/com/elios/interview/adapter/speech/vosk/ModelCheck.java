package com.elios.interview.adapter.speech.vosk;

import com.elios.interview.application.error.NoSpeechModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What a folder is that was chosen as a model.
public sealed interface ModelCheck {
    /// @param name of the folder, which tells the language and the size by Vosk's custom
    /// @param language as the name tells it, such as `en-us`; empty where it does not
    /// @param bytes of all its files
    record Ok(String name, String language, long bytes) implements ModelCheck {
        public Ok {
            Objects.requireNonNull(name);
            Objects.requireNonNull(language);
        }
    }

    /// No such folder.
    record NotThere() implements ModelCheck {}

    /// @param missing files that every model has
    record NotAModel(List<String> missing) implements ModelCheck {
        public NotAModel {
            missing = List.copyOf(missing);
        }
    }

    /// More than one model has.
    record TooLarge(long bytes, long most) implements ModelCheck {}

    /// Vosk has no native part for this operating system and processor.
    record WrongPlatform(String platform) implements ModelCheck {}

    /// @throws NoSpeechModel unless it is [Ok]
    default Ok orThrow(Path folder) {
        if (this instanceof Ok ok) {
            return ok;
        }
        throw new NoSpeechModel(folder.toString(), null);
    }
}
