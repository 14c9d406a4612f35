package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.ThemeChoice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Theme and font scale.
final class LookCard extends VBox {
    private static final int STEP = 10;

    private final SettingsViewModel model;
    private final Messages messages;
    private final Map<ThemeChoice, ToggleButton> themes = new EnumMap<>(ThemeChoice.class);
    private final Slider scale =
            new Slider(Settings.SMALLEST_FONT_SCALE, Settings.LARGEST_FONT_SCALE, 100);
    private final Label percent = Texts.single("", StyleClass.SECONDARY);
    private final LockedNote themeLocked;
    private final LockedNote scaleLocked;
    private final UnsavedNote unsaved;
    private boolean showing;
    private boolean held;

    LookCard(SettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        themeLocked = new LockedNote(messages, "theme");
        scaleLocked = new LockedNote(messages, "font.scale");
        unsaved = new UnsavedNote(messages, model::saveAgain);
        var group = new ToggleGroup();
        var choices = new HBox();
        for (var choice : ThemeChoice.values()) {
            var button = themeButton(choice);
            button.setToggleGroup(group);
            themes.put(choice, button);
            choices.getChildren().add(button);
        }
        var theme = new VBox(8, Texts.body(messages.text("settings.theme")), choices, themeLocked);
        theme.getChildren().getFirst().getStyleClass().add(StyleClass.FIELD_LABEL);
        var size = new Field(messages.text("settings.scale"), scale, "");
        HBox.setHgrow(size, Priority.ALWAYS);
        percent.getStyleClass().add("scale-percent");
        var scaleRow = new HBox(16, size, percent);
        scaleRow.setAlignment(Pos.BOTTOM_LEFT);
        setUpSlider();
        getChildren()
                .add(
                        new Card(
                                Texts.section(messages.text("settings.look")),
                                theme,
                                new VBox(8, scaleRow, scaleLocked),
                                unsaved));
    }

    void show(SettingsState.Ready ready) {
        showing = true;
        var settings = ready.settings();
        themes.forEach((choice, button) -> button.setSelected(choice == settings.theme()));
        scale.setValue(settings.fontScalePercent());
        boolean fixedTheme = themeLocked.show(ready.locked());
        themes.values().forEach(button -> button.setDisable(fixedTheme));
        scale.setDisable(scaleLocked.show(ready.locked()));
        unsaved.show(ready.unsaved(chosen -> List.of(chosen.theme(), chosen.fontScalePercent())));
        showing = false;
    }

    /// The theme in force, or the text size where the theme is fixed.
    Optional<? extends Node> firstFocus() {
        return Stream.concat(
                        themes.values().stream().filter(ToggleButton::isSelected), Stream.of(scale))
                .filter(control -> !control.isDisabled())
                .findFirst();
    }

    private ToggleButton themeButton(ThemeChoice choice) {
        var button = new ToggleButton(messages.name(choice));
        button.setAccessibleText(messages.text("settings.theme") + ", " + messages.name(choice));
        button.getStyleClass()
                .add(
                        switch (choice) {
                            case SYSTEM -> "left-pill";
                            case LIGHT -> "center-pill";
                            case DARK -> "right-pill";
                        });
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.chooseTheme(choice);
                });
        return button;
    }

    private void setUpSlider() {
        scale.setBlockIncrement(STEP);
        scale.setMajorTickUnit(STEP);
        scale.setMinorTickCount(0);
        scale.setSnapToTicks(true);
        scale.valueProperty().subscribe(_ -> moved());
        scale.valueChangingProperty().subscribe(_ -> moved());
        scale.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
        scale.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                _ -> {
                    held = false;
                    moved();
                });
    }

    /// While the pointer holds the slider only the figure follows: the text size would move the
    /// slider away from under it.
    private void moved() {
        int snapped = (int) Math.round(scale.getValue() / STEP) * STEP;
        percent.setText(messages.text("settings.scale.percent", snapped));
        if (!showing && !held && !scale.isValueChanging()) {
            model.chooseFontScale(snapped);
        }
    }
}
