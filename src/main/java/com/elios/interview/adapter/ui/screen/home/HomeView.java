package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.DropZone;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.screen.home.HomeViewModel.State;
import com.elios.interview.application.usecase.plan.PracticeNow;
import com.elios.interview.domain.model.interview.Interview;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The first screen.
public final class HomeView implements Screen {
    private static final double STACK_BELOW_EM = 54;

    private final HomeViewModel model;
    private final Messages messages;
    private final Times times;
    private final Page page = new Page();
    private Subscription subscription = Subscription.EMPTY;

    public HomeView(HomeViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public String title() {
        return messages.text("app.nav.home");
    }

    @Override
    public void onShow() {
        subscription = model.state().subscribe(this::render);
        model.load();
    }

    @Override
    public void onHide() {
        model.leave();
        subscription.unsubscribe();
    }

    private void render(State state) {
        page.show(
                switch (state) {
                    case State.Loading _ ->
                            List.of(new Skeleton(messages.text("home.loading"), 40, 120, 240));
                    case State.Ready(var overview) -> content(overview, false);
                    case State.Starting(var overview) -> content(overview, true);
                    case State.Failed(var failure) ->
                            List.of(
                                    new ErrorPane(
                                            messages,
                                            failure,
                                            Action.of(messages.text("home.again"), model::load)));
                });
    }

    private List<Node> content(Overview overview, boolean starting) {
        var nodes = new ArrayList<Node>();
        nodes.add(new PageHeader(greeting(overview), messages.text("home.subtitle")));
        if (overview.open() != null) {
            nodes.add(resume(overview.open()));
        }
        nodes.add(practise(overview.open() == null, starting));
        nodes.add(
                new Columns(STACK_BELOW_EM, 1, 1)
                        .with(prepare(), new RecentResults(model, overview, messages, times)));
        return nodes;
    }

    private String greeting(Overview overview) {
        if (overview.name() != null) {
            return messages.text("home.greeting.name", overview.name());
        }
        return overview.results().isEmpty()
                ? messages.text("home.greeting.first")
                : messages.text("home.greeting.again");
    }

    private Node resume(Interview open) {
        var action =
                Action.of(messages.text("home.resume"), () -> model.resume(open.id()))
                        .icon(Feather.PLAY);
        var next = Math.min(open.position() + 1, open.questions().size());
        var started = open.startedAt() == null ? open.createdAt() : open.startedAt();
        return invitation(
                Card.accent(),
                messages.text("home.resume.title"),
                messages.text(
                        "home.resume.detail", next, open.questions().size(), times.moment(started)),
                Buttons.primaryLarge(action));
    }

    private Node practise(boolean main, boolean starting) {
        var text = messages.text(starting ? "home.practise.starting" : "home.practise");
        var action = Action.of(text, model::practise);
        var button = main ? Buttons.primaryLarge(action) : Buttons.secondary(action);
        button.setDisable(starting);
        return invitation(
                main ? Card.accent() : new Card(),
                messages.text("home.practise.title"),
                messages.text("home.practise.detail", PracticeNow.QUESTIONS),
                button);
    }

    private static Node invitation(Card card, String title, String detail, Button button) {
        var words = new VBox(6, Texts.section(title), Texts.body(detail));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(24, words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().add(row);
        return card;
    }

    private Node prepare() {
        var choose =
                Action.of(
                                messages.text("home.cv.choose"),
                                () ->
                                        model.chooseCv(
                                                messages.text("home.cv.chooser"),
                                                messages.text("home.cv.kind")))
                        .icon(Feather.UPLOAD);
        return new DropZone(
                messages.text("home.cv.title"),
                messages.text("home.cv.hint"),
                choose,
                model::prepareFrom);
    }
}
