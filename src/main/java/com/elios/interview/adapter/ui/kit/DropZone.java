package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.theme.StyleClass;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A place to drop a file on, with a button for those who do not drag.
public final class DropZone extends VBox {
    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

    private final Consumer<Path> onFile;

    /// @param hint which files are meant
    /// @param choose opens a file chooser
    public DropZone(String title, String hint, Button choose, Consumer<Path> onFile) {
        this.onFile = onFile;
        getStyleClass().add(StyleClass.DROP_ZONE);
        var icon = new FontIcon(Feather.FILE_TEXT);
        icon.getStyleClass().addAll(StyleClass.ICON_LARGE, "quiet-icon");
        var name = Texts.card(title);
        var note = Texts.secondary(hint);
        name.setTextAlignment(TextAlignment.CENTER);
        note.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon, name, note, choose);
        setOnDragOver(this::over);
        setOnDragExited(_ -> pseudoClassStateChanged(DRAGGED_OVER, false));
        setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DRAGGED_OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            onFile.accept(files.getFirst().toPath());
        }
    }
}
