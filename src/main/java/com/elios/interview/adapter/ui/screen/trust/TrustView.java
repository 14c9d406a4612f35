package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.measure.TrustStatement;
import com.elios.interview.domain.model.trust.ScorerFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far to trust the scores: what was measured, what it means, what is not covered, and a check
/// that runs here.
public final class TrustView extends StateScreen<TrustState> {
    private final TrustViewModel model;
    private final Messages messages;
    private final VBox content;
    private final CheckCard check;
    private @Nullable TrustStatement shown;

    public TrustView(TrustViewModel model, Messages messages) {
        var title = messages.text("trust.title");
        var content = new VBox(24);
        var back = Action.of(messages.text("trust.back"), model::goBack).icon(Feather.ARROW_LEFT);
        var header =
                new PageHeader(title, messages.text("trust.subtitle"), Buttons.secondary(back));
        super(title, model.state(), new Page(header, content));
        this.model = model;
        this.messages = messages;
        this.content = content;
        check = new CheckCard(model, messages);
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        model.hide();
    }

    /// The check's own button, not the way back, which is there before anything is loaded.
    @Override
    protected Optional<? extends Node> firstFocus() {
        return Focus.first(shown == null ? content : check);
    }

    @Override
    protected void render(TrustState state) {
        switch (state) {
            case TrustState.Loading _ ->
                    content.getChildren()
                            .setAll(new Skeleton(messages.text("trust.loading"), 160, 240));
            case TrustState.Ready(var statement, var progress) -> {
                check.show(progress);
                // The figures stay as they are while the check goes on.
                if (!statement.equals(shown)) {
                    shown = statement;
                    content.getChildren().setAll(content(statement));
                }
            }
            case TrustState.Failed(var failure) -> {
                shown = null;
                var again = Action.of(messages.text("trust.again"), model::load);
                content.getChildren().setAll(new ErrorPane(messages, failure, again));
            }
        }
    }

    private List<Node> content(TrustStatement statement) {
        var nodes = new ArrayList<Node>();
        var figures = statement.figures();
        if (figures.isEmpty()) {
            nodes.add(note(messages.text("trust.noFigures")));
        } else if (!statement.current()) {
            nodes.add(
                    note(
                            messages.text(
                                    "trust.otherScorer",
                                    figures.get().engine(),
                                    figures.get().rubric(),
                                    statement.engine(),
                                    statement.rubric())));
        }
        figures.ifPresent(known -> nodes.add(new InShort(messages, known)));
        nodes.add(check);
        figures.ifPresent(known -> nodes.addAll(measured(known)));
        nodes.add(notCovered());
        return nodes;
    }

    private List<Node> measured(ScorerFigures figures) {
        var nodes = new ArrayList<Node>();
        nodes.add(
                new VBox(
                        8,
                        Texts.section(messages.text("trust.measured")),
                        Texts.body(messages.text("trust.measured.how", figures.resamples())),
                        Texts.secondary(
                                messages.text("trust.by", figures.engine(), figures.rubric()))));
        figures.sets().forEach(set -> nodes.add(new SetCard(messages, set)));
        return nodes;
    }

    private Node notCovered() {
        return new Card(
                Texts.section(messages.text("trust.notCovered")),
                MarkedLine.plain(Texts.body(messages.text("trust.notCovered.stories"))),
                MarkedLine.plain(Texts.body(messages.text("trust.notCovered.points"))),
                MarkedLine.plain(Texts.body(messages.text("trust.notCovered.truth"))),
                MarkedLine.plain(Texts.body(messages.text("trust.notCovered.interviews"))));
    }

    private static Node note(String text) {
        var note = new HBox(12, new FontIcon(Feather.ALERT_TRIANGLE), Texts.body(text));
        note.getStyleClass().add(StyleClass.NOTE);
        return note;
    }
}
