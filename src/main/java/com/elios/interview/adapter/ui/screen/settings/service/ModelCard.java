package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.screen.settings.trial.CheckPart;
import com.elios.interview.adapter.ui.screen.settings.trial.Target;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which language model helps, and whether its scores count.
final class ModelCard extends VBox {
    private final ServicesViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton none;
    private final RadioButton openAi;
    private final RadioButton anthropic;
    private final LockedNote locked;
    private final UnsavedNote unsaved;
    private final CheckPart check;
    private CloudSettings chosen = CloudSettings.DEFAULTS;

    ModelCard(ServicesViewModel model, Messages messages) {
        this.model = model;
        none = choice(messages.text("services.model.none"), null);
        openAi = choice(messages.text("services.model.openai"), ServiceName.OPENAI);
        anthropic = choice(messages.text("services.model.anthropic"), ServiceName.ANTHROPIC);
        locked = new LockedNote(messages, "language.model");
        unsaved = new UnsavedNote(messages, model::saveAgain);
        check = new CheckPart(model.check(), messages, this::target);
        getChildren()
                .add(
                        new Card(
                                new VBox(
                                        4,
                                        Texts.card(messages.text("services.model")),
                                        Texts.secondary(messages.text("services.model.what"))),
                                new VBox(8, none, openAi, anthropic, locked),
                                unsaved,
                                check));
    }

    void show(Shown shown) {
        chosen = shown.chosen();
        var service = chosen.languageModel();
        none.setSelected(service == null);
        openAi.setSelected(service == ServiceName.OPENAI);
        anthropic.setSelected(service == ServiceName.ANTHROPIC);
        boolean fixed = locked.show(shown.cloud().locked());
        for (var button : List.of(none, openAi, anthropic)) {
            button.setDisable(fixed);
        }
        unsaved.show(shown.cloud().unsaved(CloudSettings::languageModel));
        check.setVisible(service != null);
        check.setManaged(service != null);
        var services = shown.services();
        check.show(services == null ? null : services.passedTrustCheck());
    }

    /// The check is there only while a model is chosen.
    private Target target() {
        return Target.of(Objects.requireNonNull(chosen.languageModel()), chosen);
    }

    private RadioButton choice(String text, @Nullable ServiceName service) {
        var button = new RadioButton(text);
        button.setAccessibleText(text);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setOnAction(_ -> model.editing().languageModel(service));
        return button;
    }
}
