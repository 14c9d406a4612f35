package com.elios.interview.application.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A failure that a person can be told about: what happened, what was kept, what to do next. Each
/// kind has a message key in the resource bundle and a short stable code for support.
public abstract sealed class CoachException extends RuntimeException
        permits StoreFailure,
                StoreInUse,
                StoreDamaged,
                Conflict,
                NotFound,
                NotPossible,
                InvalidSetting,
                NoSuchFolder,
                NoGradedAnswers,
                NotAGradedAnswer,
                ServiceFailure,
                KeysLocked,
                VaultDamaged,
                AudioFailure,
                NoVoice,
                NoSpeechModel {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    CoachException(String code, String message, List<String> arguments, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    /// Short and stable, such as `STORE-1`; the key of its text is `error.` and this code.
    public String code() {
        return code;
    }

    /// What the message's text is filled with; never a secret, never a CV's text.
    public List<String> arguments() {
        return arguments;
    }
}
