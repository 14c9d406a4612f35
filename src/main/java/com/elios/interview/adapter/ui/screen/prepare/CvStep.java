package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.DropZone;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first step: which CV, if any.
final class CvStep {
    private static final List<String> FILES = List.of("pdf", "docx", "doc", "txt", "md");

    private final PrepareViewModel model;
    private final Messages messages;
    private final Desktop desktop;

    CvStep(PrepareViewModel model, Messages messages, Desktop desktop) {
        this.model = model;
        this.messages = messages;
        this.desktop = desktop;
    }

    Node[] of(PrepareState.ChooseCv state) {
        var column = new VBox(24);
        column.getChildren()
                .add(
                        new PageHeader(
                                messages.text("prepare.cv.title"),
                                messages.text("prepare.cv.subtitle")));
        var refusal = state.refusal();
        if (refusal != null) {
            column.getChildren().add(refused(refusal));
        }
        if (state.known() != null) {
            column.getChildren().add(known(state.known()));
        }
        column.getChildren().add(dropZone(state.known() == null));
        var without =
                Buttons.quiet(
                        Action.of(messages.text("prepare.cv.without"), model::goOnWithoutCv)
                                .hint(messages.text("prepare.cv.without.hint"))
                                .icon(Feather.ARROW_RIGHT));
        var row = new HBox(without);
        row.setAlignment(Pos.CENTER);
        column.getChildren().add(row);
        return new Node[] {column};
    }

    private Node known(CvAnalysis cv) {
        var words =
                new VBox(
                        4,
                        Texts.card(messages.text("prepare.cv.known", cv.fileName())),
                        Texts.body(
                                messages.text(
                                        "prepare.cv.known.detail",
                                        cv.facts().roles().size(),
                                        cv.facts().skills().size())));
        var buttons =
                new FlowPane(
                        8,
                        8,
                        Buttons.primary(
                                Action.of(messages.text("prepare.cv.use"), model::useKnown)),
                        Buttons.secondary(
                                Action.of(messages.text("prepare.cv.check"), model::checkKnown)));
        return Card.accent(words, buttons);
    }

    private Node refused(PrepareState.Refusal refusal) {
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(StyleClass.PARTLY);
        var words =
                new VBox(
                        4,
                        Texts.card(messages.text("prepare.refused", refusal.fileName())),
                        Texts.body(messages.text(key(refusal.reason()))));
        HBox.setHgrow(words, Priority.ALWAYS);
        var note = new HBox(12, icon, words);
        note.getStyleClass().add(StyleClass.NOTE);
        return note;
    }

    /// @param main whether choosing a file is what this step is for
    private Node dropZone(boolean main) {
        var choose =
                Action.of(
                                messages.text("prepare.cv.choose"),
                                () ->
                                        desktop.chooseFile(
                                                        messages.text("prepare.cv.chooser"),
                                                        messages.text("prepare.cv.kind"),
                                                        FILES)
                                                .ifPresent(model::choose))
                        .icon(Feather.UPLOAD);
        return new DropZone(
                messages.text("prepare.cv.drop"),
                messages.text("prepare.cv.files"),
                main ? Buttons.primary(choose) : Buttons.secondary(choose),
                model::choose);
    }

    /// What to do about a file that was refused.
    static String key(RefusalReason reason) {
        return switch (reason) {
            case NOT_FOUND -> "prepare.refused.notFound";
            case NOT_ACCESSIBLE -> "prepare.refused.notAccessible";
            case EMPTY -> "prepare.refused.empty";
            case TOO_LARGE -> "prepare.refused.tooLarge";
            case UNSUPPORTED_FORMAT -> "prepare.refused.format";
            case NO_TEXT -> "prepare.refused.noText";
            case ENCRYPTED -> "prepare.refused.encrypted";
            case DAMAGED -> "prepare.refused.damaged";
            case TOOK_TOO_LONG -> "prepare.refused.tooLong";
        };
    }
}
