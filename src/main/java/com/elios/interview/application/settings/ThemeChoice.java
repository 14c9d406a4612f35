package com.elios.interview.application.settings;

/// How the window looks.
public enum ThemeChoice {
    /// As the operating system says.
    SYSTEM,
    LIGHT,
    DARK
}
