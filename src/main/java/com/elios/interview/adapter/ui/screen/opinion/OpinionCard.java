package com.elios.interview.adapter.ui.screen.opinion;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The second opinion on a page with the score: being asked for, given, or none and why. It is not
/// there where nobody can be asked.
public final class OpinionCard extends VBox {
    private final OpinionViewModel model;
    private final Messages messages;
    private final Times times;

    public OpinionCard(OpinionViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        getStyleClass().add(StyleClass.CARD);
    }

    public Subscription listen() {
        return model.state()
                .subscribe(
                        state -> Focus.during(this, () -> render(state), () -> Focus.first(this)));
    }

    private void render(OpinionState state) {
        setVisible(!(state instanceof OpinionState.Absent));
        setManaged(isVisible());
        getChildren().setAll(Texts.card(messages.text("assist.opinion.title")));
        getChildren()
                .addAll(
                        switch (state) {
                            case OpinionState.Absent _ -> List.<Node>of();
                            case OpinionState.Open(var service, var stopped) ->
                                    open(service, stopped);
                            case OpinionState.Asking(var service, var samples, _) ->
                                    asking(service, samples);
                            case OpinionState.Given given -> given(given);
                            case OpinionState.None(var why, var askable) -> none(why, askable);
                            case OpinionState.Failed(var failure) ->
                                    List.<Node>of(
                                            new ErrorPane(
                                                    messages,
                                                    failure,
                                                    Action.of(
                                                            messages.text("assist.opinion.retry"),
                                                            model::retry)));
                        });
    }

    private List<Node> open(ServiceName service, boolean stopped) {
        var name = messages.name(service);
        var ask =
                Action.of(messages.text("assist.opinion.ask", name), model::ask)
                        .hint(messages.text("assist.opinion.ask.hint", name));
        return List.of(
                Texts.body(
                        messages.text(stopped ? "assist.opinion.stopped" : "assist.opinion.open")),
                new HBox(Buttons.secondary(ask)));
    }

    private List<Node> asking(ServiceName service, int samples) {
        var title = messages.text("assist.opinion.asking", samples, messages.name(service));
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(title);
        var progress = new VBox(Texts.body(title), bar);
        progress.getStyleClass().add(StyleClass.BAR);
        return List.of(
                progress,
                Texts.secondary(messages.text("assist.opinion.asking.detail")),
                new HBox(Buttons.secondary(Action.of(messages.text("assist.stop"), model::stop))));
    }

    private List<Node> none(SecondOpinion.NotGiven why, @Nullable ServiceName askable) {
        var nodes = new ArrayList<Node>();
        nodes.add(Texts.body(because("assist.opinion.none", why)));
        if (askable != null) {
            nodes.add(
                    new HBox(
                            Buttons.secondary(
                                    Action.of(messages.text("assist.opinion.again"), model::ask))));
        }
        return nodes;
    }

    private List<Node> given(OpinionState.Given state) {
        var comparison = state.comparison();
        var second = comparison.second();
        var agreement = comparison.agreement();
        var nodes = new ArrayList<Node>();
        if (state.since() != null) {
            nodes.add(Texts.secondary(because("assist.opinion.since", state.since())));
        }
        nodes.add(figures(comparison));
        nodes.add(
                Texts.lead(
                        messages.text("assist.opinion.agrees", agreement.same(), agreement.of())));
        if (second.spread().isUnstable()) {
            nodes.add(unstable());
        }
        if (!comparison.complete()) {
            nodes.add(Texts.secondary(messages.text("assist.opinion.earlier")));
        }
        var evidence = new OpinionEvidence(messages, comparison);
        if (!evidence.getChildren().isEmpty()) {
            nodes.add(evidence);
        }
        if (second.dropped() > 0) {
            nodes.add(Texts.secondary(messages.text("assist.opinion.dropped", second.dropped())));
        }
        if (state.askable() != null) {
            nodes.add(more(comparison));
        }
        nodes.add(provenance(second.source()));
        return nodes;
    }

    private Node figures(Comparison comparison) {
        var second = comparison.second();
        var spread = second.spread();
        var own =
                figure(
                        comparison.ownScore(),
                        messages.text("assist.opinion.elios"),
                        messages.text("assist.opinion.own"));
        var figures = new FlowPane(40, 16, own);
        if (second.counts()) {
            figures.getChildren()
                    .add(
                            figure(
                                    second.score(),
                                    comparison.model(),
                                    spread.samples() == 1
                                            ? messages.text("assist.opinion.other")
                                            : messages.text(
                                                    "assist.opinion.range",
                                                    spread.samples(),
                                                    Math.round(spread.lowest()),
                                                    Math.round(spread.highest()))));
            return figures;
        }
        var words = new VBox(4, Texts.body(comparison.model()));
        if (spread.samples() > 1) {
            words.getChildren()
                    .add(
                            Texts.secondary(
                                    messages.text("assist.opinion.sampled", spread.samples())));
        }
        words.getChildren().add(Texts.secondary(messages.text("assist.opinion.uncounted")));
        var check =
                Action.of(messages.text("assist.opinion.check"), model::toSettings)
                        .icon(Feather.SETTINGS);
        return new VBox(12, figures, words, new HBox(Buttons.quiet(check)));
    }

    private Node figure(double score, String who, String detail) {
        var words = new VBox(2, Texts.single(who, StyleClass.BODY), Texts.secondary(detail));
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(12, ScoreRing.small(messages, OptionalDouble.of(score)), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node unstable() {
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(StyleClass.PARTLY);
        var text = Texts.body(messages.text("assist.opinion.unstable"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(12, icon, text);
        row.getStyleClass().add(StyleClass.NOTE);
        return row;
    }

    private Node more(Comparison comparison) {
        if (!comparison.complete()) {
            return new HBox(
                    Buttons.secondary(
                            Action.of(messages.text("assist.opinion.again"), model::ask)));
        }
        var why = messages.text("assist.opinion.several.why", OpinionViewModel.SEVERAL);
        var several =
                Action.of(
                                messages.text("assist.opinion.several", OpinionViewModel.SEVERAL),
                                model::askSeveral)
                        .hint(why);
        return new VBox(8, Texts.secondary(why), new HBox(Buttons.secondary(several)));
    }

    private Node provenance(OpinionSource source) {
        var title = messages.text("assist.opinion.provenance");
        return new Disclosure(
                Texts.body(title),
                title,
                () ->
                        Texts.body(
                                messages.text(
                                        "assist.opinion.provenance.detail",
                                        messages.name(source.service()),
                                        source.model(),
                                        source.prompt(),
                                        times.moment(source.at()))));
    }

    private String because(String key, SecondOpinion.NotGiven none) {
        return messages.text(key, messages.name(none.service()), messages.name(none.problem()));
    }
}
