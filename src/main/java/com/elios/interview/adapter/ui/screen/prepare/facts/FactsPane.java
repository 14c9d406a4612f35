package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Scroll;
import com.elios.interview.adapter.ui.kit.frame.ActionBar;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The document on the left, the facts on the right; each scrolls by itself.
public final class FactsPane {
    private final Messages messages;
    private final DocumentPane document;
    private final SecondReadingCard second;
    private final SideBySide root;

    public FactsPane(FactsViewModel model, SecondReadingViewModel reading, Messages messages) {
        this.messages = messages;
        document = new DocumentPane(model, messages);
        second = new SecondReadingCard(reading, model, messages);
        var groups = new FactGroups(model, messages);
        var column = new VBox(16);
        column.getChildren()
                .add(
                        new PageHeader(
                                messages.text("prepare.facts.title"),
                                messages.text("prepare.facts.subtitle")));
        column.getChildren().add(second);
        column.getChildren().addAll(groups.all());
        var scroll = new Scroll(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(StyleClass.PAGE, "facts-scroll");
        root = new SideBySide(document, scroll);
        document.offerRoom(root);
    }

    public Region root() {
        return root;
    }

    public Subscription listen() {
        return Subscription.combine(document.listen(), second.listen());
    }

    public Region actions(Runnable confirm, Runnable back, boolean saving) {
        var goOn =
                Buttons.primary(
                        Action.of(
                                        messages.text(
                                                saving
                                                        ? "prepare.facts.saving"
                                                        : "prepare.facts.confirm"),
                                        confirm)
                                .shortcut("Shortcut+Enter"));
        goOn.setDisable(saving);
        var other = Action.of(messages.text("prepare.back"), back).icon(Feather.ARROW_LEFT);
        return new ActionBar(List.of(Buttons.quiet(other)), List.of(goOn));
    }
}
