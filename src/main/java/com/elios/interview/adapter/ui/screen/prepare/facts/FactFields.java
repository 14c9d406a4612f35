package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Field;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Makes the fields of the facts, with the error below the field that it belongs to.
final class FactFields {
    private final Messages messages;

    FactFields(Messages messages) {
        this.messages = messages;
    }

    Field text(String label, Entry<String> entry) {
        return field(label, entry, "prepare.wrong.missing", "");
    }

    Field date(String label, Entry<?> entry) {
        return field(label, entry, "prepare.wrong.date", "");
    }

    Field years(String label, Entry<?> entry) {
        return field(
                label, entry, "prepare.wrong.years", messages.text("prepare.facts.years.hint"));
    }

    CheckBox current(BooleanProperty current) {
        var text = messages.text("prepare.facts.current");
        var box = new CheckBox(text);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(text);
        box.selectedProperty().bindBidirectional(current);
        return box;
    }

    Button remove(String text, Runnable remove) {
        return Buttons.icon(Action.of(text, remove).icon(Feather.TRASH_2));
    }

    private Field field(String label, Entry<?> entry, String wrong, String help) {
        var input = new TextField();
        input.setPrefColumnCount(8);
        input.textProperty().bindBidirectional(entry.text());
        var field = new Field(messages.text(label), input, help);
        entry.wrong().subscribe(on -> field.setError(on ? messages.text(wrong) : ""));
        return field;
    }
}
