package com.elios.interview.adapter.ui.screen.settings.key;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks for the passphrase of the vault: twice to make it, once to unlock it.
final class VaultPart extends VBox {
    private final VaultViewModel model;
    private final Messages messages;
    private final Label why = Texts.secondary("");
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Field first;
    private final Field second;
    private final Button make;
    private final Button unlock;
    private boolean making;

    VaultPart(VaultViewModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        first = new Field(messages.text("services.vault.passphrase"), passphrase, "");
        second = new Field(messages.text("services.vault.again"), again, "");
        make = Buttons.secondary(Action.of(messages.text("services.vault.make"), this::enter));
        unlock = Buttons.secondary(Action.of(messages.text("services.vault.unlock"), this::enter));
        passphrase.setOnAction(_ -> enter());
        again.setOnAction(_ -> enter());
        getChildren().addAll(why, first, second, new FlowPane(8, 8, make, unlock));
        model.state().subscribe(this::show);
    }

    /// @param toMake whether there is no vault yet
    void ask(boolean toMake) {
        making = toMake;
        why.setText(
                messages.text(
                        toMake ? "services.vault.none" : "services.vault.locked",
                        VaultViewModel.SHORTEST));
        for (var node : List.of(second, make)) {
            node.setVisible(toMake);
            node.setManaged(toMake);
        }
        unlock.setVisible(!toMake);
        unlock.setManaged(!toMake);
    }

    private void enter() {
        var entered = taken(passphrase);
        if (making) {
            model.make(entered, taken(again));
        } else {
            model.unlock(entered);
        }
    }

    private void show(VaultState state) {
        first.setError(
                switch (state) {
                    case VaultState.Resting _, VaultState.Working _, VaultState.Different _ -> "";
                    case VaultState.TooShort _ ->
                            messages.text("services.vault.short", VaultViewModel.SHORTEST);
                    case VaultState.WrongPassphrase _ -> messages.text("services.vault.wrong");
                    case VaultState.Broken(var failure) -> UnsavedNote.words(messages, failure);
                });
        second.setError(
                state instanceof VaultState.Different
                        ? messages.text("services.vault.different")
                        : "");
    }

    /// Empties the field.
    private static char[] taken(PasswordField field) {
        var characters = field.getCharacters();
        var entered = new char[characters.length()];
        for (int i = 0; i < entered.length; i++) {
            entered[i] = characters.charAt(i);
        }
        field.clear();
        return entered;
    }
}
