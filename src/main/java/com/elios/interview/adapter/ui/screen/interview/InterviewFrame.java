package com.elios.interview.adapter.ui.screen.interview;

import com.elios.interview.adapter.ui.kit.Page;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// A screen of an interview: the bar above, the page, what is at its right, and the actions below;
/// the Tab key goes through them in this order. What is at the right takes the whole height where
/// the bar has enough room beside it, so that bar and page stay in line.
public final class InterviewFrame extends BorderPane {
    private final StackPane bar = new StackPane();
    private final StackPane side = new StackPane();
    private final StackPane actions = new StackPane();
    private final Page page = new Page();

    public InterviewFrame() {
        setTop(bar);
        setCenter(page);
        setRight(side);
        setBottom(actions);
    }

    public Page page() {
        return page;
    }

    /// Shows other content from the top, without bar and actions.
    public void show(Node... content) {
        bar.getChildren().clear();
        actions.getChildren().clear();
        page.show(List.of(content));
    }

    public void setBar(Node content) {
        bar.getChildren().setAll(content);
    }

    public void setActions(Node content) {
        actions.getChildren().setAll(content);
    }

    public void setSide(Node content) {
        side.getChildren().setAll(content);
    }

    public void clearSide() {
        side.getChildren().clear();
    }

    public boolean hasSide() {
        return !side.getChildren().isEmpty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = getWidth() - side.getWidth();
        if (hasSide() && bar.minWidth(-1) <= left) {
            bar.resize(left, bar.getHeight());
            side.resizeRelocate(left, 0, side.getWidth(), getHeight() - actions.getHeight());
        }
    }
}
