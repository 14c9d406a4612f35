package com.elios.interview.adapter.ui.screen.profile;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.profile.ProfileViewModel.Changes;
import com.elios.interview.adapter.ui.screen.profile.ProfileViewModel.State;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/// The form with the name and the e-mail address.
public final class ProfileView extends StateScreen<State> {
    private final ProfileViewModel model;
    private final Messages messages;
    private final PageHeader header;
    private final Page page;
    private final TextField nameBox = new TextField();
    private final Field email;
    private final Button save;
    private final Label saved = Texts.secondary("");
    private final Card form;

    public ProfileView(ProfileViewModel model, Messages messages) {
        var title = messages.text("app.nav.profile");
        var page = new Page();
        super(title, model.state(), page);
        this.model = model;
        this.messages = messages;
        this.page = page;
        header = new PageHeader(title, messages.text("profile.subtitle"));
        var emailBox = new TextField();
        nameBox.textProperty().bindBidirectional(model.name());
        emailBox.textProperty().bindBidirectional(model.email());
        emailBox.setOnAction(_ -> model.save());
        nameBox.setOnAction(_ -> model.save());
        var name =
                new Field(
                        messages.text("profile.name"), nameBox, messages.text("profile.name.help"));
        email =
                new Field(
                        messages.text("profile.email"),
                        emailBox,
                        messages.text("profile.email.help"));
        save =
                Buttons.primary(
                        Action.of(messages.text("profile.save"), model::save)
                                .shortcut("Shortcut+S"));
        var actions = new HBox(16, save, saved);
        actions.setAlignment(Pos.CENTER_LEFT);
        form = new Card(name, email, actions);
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        model.leave();
    }

    @Override
    protected Subscription listen() {
        return model.name()
                .subscribe((_, _) -> model.edited())
                .and(model.email().subscribe((_, _) -> model.edited()));
    }

    @Override
    protected Optional<? extends Node> firstFocus() {
        return nameBox.getScene() == null ? Focus.first(page) : Optional.of(nameBox);
    }

    @Override
    protected void render(State state) {
        switch (state) {
            case State.Loading _ ->
                    page.show(List.of(header, new Skeleton(messages.text("profile.loading"), 240)));
            case State.Editing(_, var changes, var emailWrong) -> {
                showForm();
                save.setDisable(changes != Changes.SOME);
                saved.setText(changes == Changes.SAVED ? messages.text("profile.saved") : "");
                email.setError(emailWrong ? messages.text("profile.email.wrong") : "");
            }
            case State.Saving _ -> {
                save.setDisable(true);
                saved.setText(messages.text("profile.saving"));
            }
            case State.Failed(var failure) ->
                    page.show(
                            List.of(
                                    header,
                                    new ErrorPane(
                                            messages,
                                            failure,
                                            Action.of(
                                                    messages.text("profile.again"), model::load))));
        }
    }

    private void showForm() {
        if (form.getScene() == null || form.getParent() == null) {
            page.show(List.of(header, form));
        }
    }
}
