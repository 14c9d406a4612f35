package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.settings.service.ServicesSection;
import com.elios.interview.adapter.ui.screen.settings.service.ServicesViewModel;
import com.elios.interview.adapter.ui.screen.settings.voice.VoiceSection;
import com.elios.interview.adapter.ui.screen.settings.voice.VoiceViewModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The settings, in cards.
public final class SettingsView extends StateScreen<SettingsState> {
    private final SettingsViewModel model;
    private final Messages messages;
    private final VBox content;
    private final LookCard look;
    private final PracticeCard practice;
    private final DataCard data;
    private final @Nullable ServicesViewModel services;
    private final @Nullable ServicesSection section;
    private final @Nullable VoiceViewModel voice;
    private final @Nullable VoiceSection voiceSection;
    private final List<Node> cards;

    /// @param services null while there is no store to count what they take
    /// @param voice null while there is no store
    public SettingsView(
            SettingsViewModel model,
            @Nullable ServicesViewModel services,
            @Nullable VoiceViewModel voice,
            Messages messages,
            String version) {
        var title = messages.text("app.nav.settings");
        var content = new VBox(24);
        var header = new PageHeader(title, messages.text("settings.subtitle"));
        super(title, model.state(), new Page(header, content));
        this.model = model;
        this.messages = messages;
        this.content = content;
        look = new LookCard(model, messages);
        practice = new PracticeCard(model, messages);
        data = new DataCard(model, messages);
        this.services = services;
        section = services == null ? null : new ServicesSection(services, messages);
        var shown = section == null ? ServicesSection.closed(messages) : section;
        this.voice = voice;
        voiceSection = voice == null ? null : new VoiceSection(voice, messages);
        var spoken = voiceSection == null ? VoiceSection.closed(messages) : voiceSection;
        cards = List.of(look, practice, data, spoken, shown, about(version));
    }

    @Override
    protected void load() {
        model.load();
        if (services != null) {
            services.load();
        }
        if (voice != null) {
            voice.load();
        }
    }

    @Override
    protected void leave() {
        if (services != null) {
            services.leave();
        }
        if (voice != null) {
            voice.leave();
        }
        model.leave();
    }

    @Override
    protected Optional<? extends Node> firstFocus() {
        return look.getScene() == null ? Focus.first(root()) : look.firstFocus();
    }

    @Override
    protected void render(SettingsState state) {
        switch (state) {
            case SettingsState.Loading _ ->
                    content.getChildren()
                            .setAll(new Skeleton(messages.text("settings.loading"), 160, 240));
            case SettingsState.Ready ready -> {
                look.show(ready);
                practice.show(ready);
                data.show(ready);
                if (section != null) {
                    section.show(ready.cloud());
                }
                if (voiceSection != null) {
                    voiceSection.show(ready.voice());
                }
                if (!content.getChildren().equals(cards)) {
                    content.getChildren().setAll(cards);
                }
            }
            case SettingsState.Failed(var failure) -> {
                var again = Action.of(messages.text("settings.again"), model::load);
                content.getChildren().setAll(new ErrorPane(messages, failure, again));
            }
        }
    }

    private Node about(String version) {
        return new Card(
                Texts.section(messages.text("settings.about")),
                Texts.body(messages.text("settings.about.version", version)),
                Texts.secondary(messages.text("settings.about.private")),
                new HBox(
                        Buttons.secondary(
                                Action.of(messages.text("settings.trust"), model::showTrust))));
    }
}
