package com.elios.interview.adapter.ui.kit.state;

import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Work under way: its stages, how far it is, and a way out.
public final class BusyPane extends VBox {
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final VBox list = new VBox(8);
    private final List<String> stages;

    /// @param stages in order; empty where the work has none
    /// @param cancel ends the work
    public BusyPane(String title, List<String> stages, Action cancel) {
        getStyleClass().add(StyleClass.BUSY);
        this.stages = List.copyOf(stages);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(title);
        var progress = new VBox(bar);
        progress.getStyleClass().add(StyleClass.BAR);
        var card = new Card(Texts.card(title), progress);
        list.managedProperty().bind(Bindings.isNotEmpty(list.getChildren()));
        card.getChildren().add(list);
        var actions = new HBox(Buttons.secondary(cancel));
        actions.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().add(actions);
        getChildren().add(card);
        if (!stages.isEmpty()) {
            showStage(0);
        }
    }

    /// For work without stages.
    ///
    /// @param share that is done, 0 to 1
    /// @param text the same in words
    public void showShare(double share, String text) {
        bar.setProgress(share);
        bar.setAccessibleHelp(text);
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Texts.secondary(text));
        } else if (list.getChildren().getFirst() instanceof Label label) {
            label.setText(text);
        }
    }

    /// @param current index of the stage under way
    public void showStage(int current) {
        bar.setProgress((current + 0.5) / stages.size());
        list.getChildren().clear();
        for (int i = 0; i < stages.size(); i++) {
            var icon =
                    new FontIcon(
                            i < current
                                    ? Feather.CHECK_CIRCLE
                                    : i == current ? Feather.ARROW_RIGHT_CIRCLE : Feather.CIRCLE);
            var name = i == current ? Texts.body(stages.get(i)) : Texts.secondary(stages.get(i));
            if (i < current) {
                icon.getStyleClass().add(StyleClass.COVERED);
            } else if (i > current) {
                icon.getStyleClass().add("quiet-icon");
            }
            var row = new HBox(12, icon, name);
            row.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(row);
        }
        bar.setAccessibleHelp(stages.get(current));
    }
}
