package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudShown;
import com.elios.interview.domain.model.service.ServiceName;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The part of the settings about services: what stays here, what it costs, and a card for each.
public final class ServicesSection extends VBox {
    private final ServicesViewModel model;
    private final Messages messages;
    private final VBox failed = new VBox();
    private final HereCard here;
    private final UseCard use;
    private final ModelCard language;
    private final ProviderCard openAi;
    private final ProviderCard anthropic;
    private final AzureSpeechCard speech;
    private final VectorsCard vectors;
    private @Nullable CloudShown cloud;

    public ServicesSection(ServicesViewModel model, Messages messages) {
        super(24);
        this.model = model;
        this.messages = messages;
        here = new HereCard(model, messages);
        use = new UseCard(model, messages);
        language = new ModelCard(model, messages);
        openAi = new ProviderCard(ServiceName.OPENAI, model, messages);
        anthropic = new ProviderCard(ServiceName.ANTHROPIC, model, messages);
        speech = new AzureSpeechCard(model, messages);
        vectors = new VectorsCard(model, messages);
        getChildren()
                .addAll(
                        heading(messages),
                        failed,
                        here,
                        language,
                        openAi,
                        anthropic,
                        speech,
                        vectors,
                        use);
        failed.setManaged(false);
        model.state().subscribe(_ -> render());
        model.editing().wrong().subscribe(_ -> render());
    }

    /// What stands above the cards.
    private static VBox heading(Messages messages) {
        return new VBox(
                4,
                Texts.section(messages.text("services.title")),
                Texts.secondary(messages.text("services.intro")));
    }

    /// In place of the cards while the store, which counts what services took, is not open.
    public static VBox closed(Messages messages) {
        var closed = heading(messages);
        closed.getChildren().add(Texts.secondary(messages.text("services.closed")));
        return closed;
    }

    public void show(CloudShown chosen) {
        cloud = chosen;
        render();
    }

    private void render() {
        if (cloud == null) {
            return;
        }
        var state = model.state().get();
        var shown =
                new Shown(
                        cloud,
                        state instanceof ServicesState.Ready(var services) ? services : null,
                        model.editing().wrong().get());
        show(state);
        here.show(shown);
        use.show(shown);
        language.show(shown);
        openAi.show(shown);
        anthropic.show(shown);
        speech.show(shown);
        vectors.show(shown);
    }

    private void show(ServicesState state) {
        switch (state) {
            case ServicesState.Loading _, ServicesState.Ready _ -> failed.getChildren().clear();
            case ServicesState.Failed(var failure) ->
                    failed.getChildren()
                            .setAll(
                                    new ErrorPane(
                                            messages,
                                            failure,
                                            Action.of(
                                                    messages.text("services.again"), model::load)));
        }
        failed.setManaged(!failed.getChildren().isEmpty());
    }
}
