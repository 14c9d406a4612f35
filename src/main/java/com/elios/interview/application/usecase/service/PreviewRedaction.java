package com.elios.interview.application.usecase.service;

import com.elios.interview.domain.service.privacy.Redacted;
import com.elios.interview.domain.service.privacy.Redaction;
import java.util.Collection;
import java.util.function.Supplier;

/// Shows a text as it would be sent. Sends nothing.
public final class PreviewRedaction {
    private final Supplier<? extends Collection<String>> names;

    /// @param names of the person, in whatever spellings are known
    public PreviewRedaction(Supplier<? extends Collection<String>> names) {
        this.names = names;
    }

    public Redacted execute(String text) {
        return new Redaction(names.get()).redact(text);
    }
}
