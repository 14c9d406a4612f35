package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.interview.SkipReason;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// Leaves the question without an answer, for a reason that the person chooses.
final class SkipMenu {
    private static final List<SkipReason> REASONS =
            List.of(
                    SkipReason.DO_NOT_KNOW,
                    SkipReason.NOT_RELEVANT,
                    SkipReason.UNCLEAR,
                    SkipReason.NO_TIME);

    private SkipMenu() {}

    /// @param written whether there is a text, which skipping leaves behind
    static MenuButton of(
            Messages messages, ObservableValue<Boolean> written, Consumer<SkipReason> skip) {
        var menu = new MenuButton(messages.text("room.skip"));
        menu.setAccessibleText(messages.text("room.skip"));
        menu.setAccessibleHelp(messages.text("room.skip.hint"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var warning = new MenuItem(messages.text("room.skip.written"));
        warning.setDisable(true);
        warning.visibleProperty().bind(written);
        menu.getItems().add(warning);
        for (var reason : REASONS) {
            menu.getItems().add(item(messages.name(reason), reason, skip));
        }
        menu.getItems().add(item(messages.text("room.skip.noReason"), SkipReason.NOT_GIVEN, skip));
        return menu;
    }

    private static MenuItem item(String text, SkipReason reason, Consumer<SkipReason> skip) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> skip.accept(reason));
        return item;
    }
}
