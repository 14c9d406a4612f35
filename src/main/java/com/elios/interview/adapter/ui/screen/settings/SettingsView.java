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
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The settings, in four cards.
public final class SettingsView extends StateScreen<SettingsState> {
    private final SettingsViewModel model;
    private final Messages messages;
    private final VBox content;
    private final LookCard look;
    private final PracticeCard practice;
    private final DataCard data;
    private final List<Node> cards;

    public SettingsView(SettingsViewModel model, Messages messages, String version) {
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
        cards = List.of(look, practice, data, about(version));
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
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
