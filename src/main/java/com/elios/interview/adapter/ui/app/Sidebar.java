package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The places to go to, at the left; icons only where the window is narrow.
final class Sidebar extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Route, ToggleButton> entries = new LinkedHashMap<>();
    private final Label brand;

    Sidebar(Messages messages, Navigator navigator) {
        getStyleClass().add(StyleClass.SIDEBAR);
        brand = new Label(messages.text("app.name"), new FontIcon(Feather.MESSAGE_CIRCLE));
        brand.getStyleClass().add(StyleClass.SIDEBAR_BRAND);
        add(navigator, new Route.Home(), messages.text("app.nav.home"), Feather.HOME);
        add(navigator, new Route.Prepare(), messages.text("app.nav.prepare"), Feather.FILE_TEXT);
        add(navigator, new Route.History(), messages.text("app.nav.history"), Feather.CLOCK);
        add(navigator, new Route.Profile(), messages.text("app.nav.profile"), Feather.USER);
        add(navigator, new Route.Settings(), messages.text("app.nav.settings"), Feather.SETTINGS);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(brand);
        getChildren().addAll(entries.values());
        getChildren().add(entries.size() - 1, space);
    }

    /// Marks the entry of the route, if it has one.
    void select(@Nullable Route route) {
        entries.forEach(
                (entry, button) ->
                        button.setSelected(route != null && entry.getClass() == route.getClass()));
    }

    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        brand.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private void add(Navigator navigator, Route route, String text, Ikon icon) {
        var button = new ToggleButton(text, new FontIcon(icon));
        button.getStyleClass().setAll(StyleClass.SIDEBAR_ENTRY);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    navigator.go(route);
                });
        entries.put(route, button);
    }
}
