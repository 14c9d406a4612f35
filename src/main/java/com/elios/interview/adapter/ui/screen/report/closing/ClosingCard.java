package com.elios.interview.adapter.ui.screen.report.closing;

import com.elios.interview.adapter.ui.assist.OriginText;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The interview in a few sentences, with who wrote them. While they come the text grows in place.
public final class ClosingCard extends VBox {
    private final ClosingViewModel model;
    private final Messages messages;
    private final OriginText origins;
    private @Nullable Label growing;

    public ClosingCard(ClosingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        origins = new OriginText(messages);
        getStyleClass().add(StyleClass.CARD);
    }

    public Subscription listen() {
        return model.state().subscribe(this::show);
    }

    private void show(ClosingState state) {
        if (state instanceof ClosingState.Writing(_, var soFar) && growing != null) {
            growing.setText(soFar);
            return;
        }
        growing = null;
        Focus.during(this, () -> render(state), () -> Focus.first(this));
    }

    private void render(ClosingState state) {
        getChildren().setAll(Texts.card(messages.text("report.closing")));
        getChildren()
                .addAll(
                        switch (state) {
                            case ClosingState.Open(var service) ->
                                    List.of(
                                            Texts.body(messages.text("report.closing.open")),
                                            ask("report.closing.ask", service));
                            case ClosingState.Writing(var service, var soFar) ->
                                    writing(service, soFar);
                            case ClosingState.Written(var words, var service) ->
                                    written(words, service);
                            case ClosingState.Failed(var failure) ->
                                    List.<Node>of(
                                            new ErrorPane(
                                                    messages,
                                                    failure,
                                                    Action.of(
                                                            messages.text("report.retry"),
                                                            model::write)));
                        });
    }

    private List<Node> writing(@Nullable ServiceName service, String soFar) {
        var text = Texts.lead(soFar);
        growing = text;
        if (service == null) {
            return List.of(text);
        }
        var title = messages.text("report.closing.writing", messages.name(service));
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(title);
        var progress = new VBox(Texts.secondary(title), bar);
        progress.getStyleClass().add(StyleClass.BAR);
        text.managedProperty().bind(text.textProperty().isNotEmpty());
        return List.of(
                progress,
                text,
                new HBox(Buttons.secondary(Action.of(messages.text("assist.stop"), model::stop))));
    }

    private List<Node> written(Made<String> words, @Nullable ServiceName service) {
        var nodes = new ArrayList<Node>();
        nodes.add(Texts.lead(words.value()));
        nodes.add(Texts.secondary(origins.ofWords(words.origin())));
        if (service != null) {
            nodes.add(ask("report.closing.again", service));
        }
        return nodes;
    }

    private Node ask(String key, ServiceName service) {
        var name = messages.name(service);
        return new HBox(
                Buttons.secondary(
                        Action.of(messages.text(key, name), model::write)
                                .hint(messages.text("report.closing.hint", name))
                                .icon(Feather.EDIT_3)));
    }
}
