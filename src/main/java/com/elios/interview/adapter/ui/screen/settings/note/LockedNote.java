package com.elios.interview.adapter.ui.screen.settings.note;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says below a setting that it is decided outside the app, and by what.
public final class LockedNote extends HBox {
    private final Messages messages;
    private final String key;
    private final Label text = Texts.secondary("");

    /// @param key of the setting, such as `theme`
    public LockedNote(Messages messages, String key) {
        super(8, new FontIcon(Feather.LOCK));
        this.messages = messages;
        this.key = key;
        getChildren().add(text);
        getStyleClass().add("locked-note");
    }

    /// @return whether the setting is locked
    public boolean show(Map<String, String> locked) {
        var decider = locked.get(key);
        text.setText(decider == null ? "" : messages.text("settings.locked", decider));
        setVisible(decider != null);
        setManaged(decider != null);
        return decider != null;
    }
}
