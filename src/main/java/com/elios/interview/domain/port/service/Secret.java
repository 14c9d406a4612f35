package com.elios.interview.domain.port.service;

/// A secret that does not show itself: neither in a message, nor in a log, nor in a debugger's
// view.
public final class Secret {
    private final String value;

    /// @param value not blank; blanks around it, as copying leaves them, are taken off
    public Secret(String value) {
        this.value = value.strip();
        if (this.value.isEmpty()) {
            throw new IllegalArgumentException("an empty secret");
        }
    }

    /// The secret itself, for the one place that needs it.
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
