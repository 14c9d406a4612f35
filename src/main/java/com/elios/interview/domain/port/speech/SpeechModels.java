package com.elios.interview.domain.port.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Looks at a folder that was chosen as the model of a recogniser on this machine.
public interface SpeechModels {
    /// Blocks for a moment: every file's size is looked at. Nothing is loaded.
    Finding look(Path folder);

    /// What a folder is.
    sealed interface Finding {
        /// @param name of the model
        /// @param language such as `en-us`; empty where the name does not tell it
        /// @param bytes of all its files; 0 where that is not known
        record Usable(String name, String language, long bytes) implements Finding {
            public Usable {
                Objects.requireNonNull(name);
                Objects.requireNonNull(language);
            }
        }

        record NotThere() implements Finding {}

        /// @param missing files that every model has
        record NoModel(List<String> missing) implements Finding {
            public NoModel {
                missing = List.copyOf(missing);
            }
        }

        /// @param most bytes that a model may have
        record TooLarge(long bytes, long most) implements Finding {}

        /// The recogniser does not run on this kind of computer.
        record WrongMachine() implements Finding {}
    }
}
