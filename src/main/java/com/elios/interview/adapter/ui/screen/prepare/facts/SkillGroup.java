package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The skills as tags: each can be removed, and others added.
final class SkillGroup extends VBox {
    private final FactsViewModel model;
    private final Messages messages;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField adding = new TextField();

    SkillGroup(FactsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add(StyleClass.CARD);
        fill();
        model.skills().addListener((ListChangeListener<ExtractedSkill>) _ -> fill());
        adding.setPromptText(messages.text("prepare.facts.skill.prompt"));
        adding.setAccessibleText(messages.text("prepare.facts.skill.prompt"));
        adding.setOnAction(_ -> add());
        HBox.setHgrow(adding, Priority.ALWAYS);
        var add =
                Buttons.secondary(
                        Action.of(messages.text("prepare.facts.skill.add"), this::add)
                                .icon(Feather.PLUS));
        var row = new HBox(8, adding, add);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Texts.card(messages.text("prepare.facts.skills")), chips, row);
    }

    private void add() {
        model.addSkill(adding.getText());
        adding.clear();
    }

    private void fill() {
        chips.getChildren().setAll(model.skills().stream().map(this::chip).toList());
    }

    private Node chip(ExtractedSkill skill) {
        var years = skill.years();
        var text =
                years == null
                        ? skill.name()
                        : messages.text("prepare.facts.skill.years", skill.name(), years);
        var by = model.foundBy(skill);
        var shown =
                by.map(name -> messages.text("prepare.facts.skill.found", text, name)).orElse(text);
        var remove =
                Buttons.icon(
                        Action.of(
                                        messages.text("prepare.facts.remove", skill.name()),
                                        () -> model.removeSkill(skill))
                                .icon(Feather.X));
        var chip = new HBox(Texts.single(shown, StyleClass.BODY), remove);
        chip.getStyleClass().add("skill-chip");
        chip.setOnMouseClicked(_ -> model.select(skill.source()));
        remove.focusedProperty().subscribe(on -> point(on, skill));
        return chip;
    }

    private void point(boolean on, ExtractedSkill skill) {
        if (on) {
            model.select(skill.source());
        }
    }
}
