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
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.home.HomeViewModel.State;
import com.elios.interview.application.usecase.plan.PracticeNow;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.service.pace.Pace;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first screen.
public final class HomeView extends StateScreen<State> {
    private static final double STACK_BELOW_EM = 54;

    private final HomeViewModel model;
    private final Messages messages;
    private final Times times;
    private final Page page;

    public HomeView(HomeViewModel model, Messages messages, Times times) {
        var page = new Page();
        super(messages.text("app.nav.home"), model.state(), page);
        this.model = model;
        this.messages = messages;
        this.times = times;
        this.page = page;
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
    protected void render(State state) {
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
            nodes.add(resume(overview.open(), starting));
        }
        nodes.add(practise(overview, starting));
        if (overview.next() != null) {
            nodes.add(new NextCard(model, messages).of(overview.next(), starting));
        }
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

    private Node resume(Interview open, boolean starting) {
        var started = open.startedAt() == null ? open.createdAt() : open.startedAt();
        var when = times.moment(started);
        var discard =
                Buttons.icon(
                        Action.of(
                                        messages.text("home.resume.discard", when),
                                        () -> model.discard(open.id()))
                                .icon(Feather.TRASH_2));
        var goOn =
                Buttons.primaryLarge(
                        Action.of(messages.text("home.resume"), () -> model.resume(open.id()))
                                .icon(Feather.PLAY));
        discard.setDisable(starting);
        goOn.setDisable(starting);
        int questions = open.questions().size();
        var stand =
                open.position() < questions
                        ? messages.text("home.resume.detail", open.position() + 1, questions, when)
                        : messages.text("home.resume.answered", questions, when);
        return invitation(Card.accent(), messages.text("home.resume.title"), stand, discard, goOn);
    }

    private Node practise(Overview overview, boolean starting) {
        boolean main = overview.open() == null;
        var text = messages.text(starting ? "home.practise.starting" : "home.practise");
        var action = Action.of(text, model::practise);
        var button = main ? Buttons.primaryLarge(action) : Buttons.secondary(action);
        button.setDisable(starting);
        var pace = overview.withCv() ? Pace.USUAL : Pace.STORY;
        return invitation(
                main ? Card.accent() : Card.row(),
                messages.text("home.practise.title"),
                messages.text(
                        overview.withCv() ? "home.practise.cv" : "home.practise.general",
                        PracticeNow.QUESTIONS,
                        times.minutes(pace.multipliedBy(PracticeNow.QUESTIONS))),
                button);
    }

    private static Node invitation(Card card, String title, String detail, Node... actions) {
        var words = new VBox(6, Texts.section(title), Texts.body(detail));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var buttons = new HBox(8, actions);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var row = new HBox(24, words, buttons);
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
                Buttons.secondary(choose),
                model::prepareFrom);
    }
}
