package com.elios.interview.adapter.ui.screen.settings.key;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.application.usecase.service.ShowServices.Services;
import com.elios.interview.domain.port.service.SecretStore;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The key of one service: whether there is one and where, a field for another, a way to delete it.
public final class KeyPart extends VBox {
    private final KeyViewModel model;
    private final Messages messages;
    private final Label where = Texts.secondary("");
    private final VaultPart vault;
    private final PasswordField key = new PasswordField();
    private final Field field;
    private final Button save;
    private final Button delete;
    private final Label sure;
    private final Button deleteNow;
    private final Button keep;
    private @Nullable Services services;

    /// @param label such as 'Key of OpenAI'
    /// @param help where a key comes from
    public KeyPart(
            KeyViewModel model,
            VaultViewModel vault,
            Messages messages,
            String label,
            String help) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.vault = new VaultPart(vault, messages);
        field = new Field(label, key, help);
        key.setOnAction(_ -> save());
        save = Buttons.secondary(Action.of(messages.text("services.key.save"), this::save));
        delete =
                Buttons.secondary(
                        Action.of(messages.text("services.key.delete"), model::askToDelete));
        sure = Texts.body(messages.text("services.key.sure"));
        deleteNow =
                Buttons.danger(Action.of(messages.text("services.key.delete.now"), model::delete));
        keep = Buttons.secondary(Action.of(messages.text("services.key.keep"), model::keep));
        getChildren()
                .addAll(
                        where,
                        this.vault,
                        field,
                        sure,
                        new FlowPane(8, 8, save, delete, deleteNow, keep));
        model.state().subscribe(_ -> changed());
    }

    /// @param known null while it is not known how keys stand
    public void show(@Nullable Services known) {
        services = known;
        changed();
    }

    private void save() {
        var entered = key.getText();
        key.clear();
        model.save(entered);
    }

    private void changed() {
        if (isFocusWithin()) {
            Focus.during(this, this::render, this::first);
        } else {
            render();
        }
    }

    private Optional<? extends Node> first() {
        return Stream.of(keep, field.isVisible() ? key : save).filter(Node::isVisible).findFirst();
    }

    private void render() {
        var known = services;
        setVisible(known != null);
        setManaged(known != null);
        if (known == null) {
            return;
        }
        var outside = known.outside().get(model.name());
        boolean there = known.keys().contains(model.name());
        boolean locked = known.place() == SecretStore.Place.LOCKED_VAULT;
        boolean closed = locked || known.place() == SecretStore.Place.NO_VAULT;
        boolean own = outside == null;
        boolean asking = model.state().get() instanceof KeyState.Sure;
        boolean open = own && !closed;
        show(where, !own || open);
        where.setText(
                outside != null
                        ? messages.text("services.key.outside", outside)
                        : there ? kept(known.place()) : messages.text("services.key.none"));
        show(vault, own && closed);
        if (own && closed) {
            vault.ask(!locked);
        }
        show(field, open && !asking);
        show(save, open && !asking);
        show(delete, open && there && !asking);
        show(sure, open && asking);
        show(deleteNow, open && asking);
        show(keep, open && asking);
        field.setError(
                switch (model.state().get()) {
                    case KeyState.Resting _, KeyState.Working _, KeyState.Sure _ -> "";
                    case KeyState.Missing _ -> messages.text("services.key.missing");
                    case KeyState.Broken(var failure) -> UnsavedNote.words(messages, failure);
                });
    }

    private String kept(SecretStore.Place place) {
        return messages.text(
                place == SecretStore.Place.KEYCHAIN
                        ? "services.key.keychain"
                        : "services.key.vault");
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
