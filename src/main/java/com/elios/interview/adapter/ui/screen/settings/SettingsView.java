package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.screen.settings.SettingsViewModel.State;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The settings, in three cards.
public final class SettingsView implements Screen {
    private final SettingsViewModel model;
    private final Messages messages;
    private final VBox content = new VBox(24);
    private final Page page;
    private final LookCard look;
    private final DataCard data;
    private final List<Node> cards;
    private Subscription subscription = Subscription.EMPTY;

    public SettingsView(SettingsViewModel model, Messages messages, String version) {
        this.model = model;
        this.messages = messages;
        look = new LookCard(model, messages);
        data = new DataCard(model, messages);
        cards = List.of(look, data, about(version));
        var header =
                new PageHeader(
                        messages.text("app.nav.settings"), messages.text("settings.subtitle"));
        page = new Page(header, content);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public String title() {
        return messages.text("app.nav.settings");
    }

    @Override
    public void onShow() {
        subscription = model.state().subscribe(this::render);
        model.load();
    }

    @Override
    public void onHide() {
        model.leave();
        subscription.unsubscribe();
    }

    private void render(State state) {
        switch (state) {
            case State.Loading _ ->
                    content.getChildren()
                            .setAll(new Skeleton(messages.text("settings.loading"), 160, 240));
            case State.Ready ready -> {
                look.show(ready);
                data.show(ready);
                if (!content.getChildren().equals(cards)) {
                    content.getChildren().setAll(cards);
                }
            }
            case State.Failed(var failure) -> {
                var again = Action.of(messages.text("settings.again"), model::load);
                content.getChildren().setAll(new ErrorPane(messages, failure, again));
            }
        }
    }

    private Node about(String version) {
        return new Card(
                Texts.section(messages.text("settings.about")),
                Texts.body(messages.text("settings.about.version", version)),
                Texts.secondary(messages.text("settings.about.private")));
    }
}
