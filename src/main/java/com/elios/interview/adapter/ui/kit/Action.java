package com.elios.interview.adapter.ui.kit;

import java.util.Objects;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something a person can do, described once: [Buttons] makes the control with its tooltip, its
/// name for screen readers and its shortcut.
///
/// @param text a verb, already in the person's language
/// @param hint more than the text says, for tooltip and screen reader; null where there is no more
public record Action(
        String text,
        @Nullable String hint,
        @Nullable Ikon icon,
        @Nullable KeyCombination shortcut,
        Runnable run) {
    public Action {
        Objects.requireNonNull(text);
        Objects.requireNonNull(run);
    }

    public static Action of(String text, Runnable run) {
        return new Action(text, null, null, null, run);
    }

    public Action hint(String newHint) {
        return new Action(text, newHint, icon, shortcut, run);
    }

    public Action icon(Ikon newIcon) {
        return new Action(text, hint, newIcon, shortcut, run);
    }

    /// @param keys as in [KeyCombination#keyCombination], such as `Shortcut+Enter`
    public Action shortcut(String keys) {
        return new Action(text, hint, icon, KeyCombination.keyCombination(keys), run);
    }
}
