package com.elios.interview.adapter.ui.kit.frame;

import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A screen with a header and below it a list that scrolls by itself, as long as it may be; its
/// rows are as wide as a page's column.
public final class ListPage extends BorderPane {
    private final ListView<?> list;
    private final VBox header = new VBox();
    private final StackPane top = new StackPane(header);

    public ListPage(ListView<?> list) {
        this.list = list;
        getStyleClass().add(StyleClass.PAGE);
        header.getStyleClass().addAll(StyleClass.PAGE_COLUMN, "list-header");
        top.setAlignment(Pos.TOP_CENTER);
        setTop(top);
        setMinHeight(0);
        list.getStyleClass().add("page-list");
        ListKeys.letEscapeThrough(list);
        list.skinProperty().subscribe(_ -> makeRoomAboveTheScrollBar());
    }

    public void setHeader(Node content) {
        header.getChildren().setAll(content);
    }

    /// Something else in place of the list.
    public void show(Node content) {
        var page = new Page(content);
        page.column().getStyleClass().add("below-header");
        setCenter(page);
    }

    public void showList() {
        if (!list.equals(getCenter())) {
            setCenter(list);
        }
    }

    /// So that the header stays in line with the rows.
    private void makeRoomAboveTheScrollBar() {
        for (var node : list.lookupAll(".scroll-bar:vertical")) {
            if (node instanceof ScrollBar bar) {
                bar.visibleProperty().subscribe(_ -> makeRoomAbove(bar));
                bar.widthProperty().subscribe(_ -> makeRoomAbove(bar));
            }
        }
    }

    private void makeRoomAbove(ScrollBar bar) {
        top.setPadding(new Insets(0, bar.isVisible() ? bar.getWidth() : 0, 0, 0));
    }
}
