package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.ActionBar;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.result.InterviewReview;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The report of an interview.
public final class ReportView implements Screen {
    private static final double STACK_BELOW_EM = 54;

    private final ReportViewModel model;
    private final Messages messages;
    private final Times times;
    private final BorderPane root = new BorderPane();
    private final Page page = new Page();
    private Subscription subscription = Subscription.EMPTY;

    public ReportView(ReportViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        root.setCenter(page);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public String title() {
        return messages.text("report.title");
    }

    @Override
    public void onShow() {
        subscription = model.state().subscribe(this::render);
        model.load();
    }

    @Override
    public void onHide() {
        subscription.unsubscribe();
        model.hide();
    }

    private void render(ReportState state) {
        switch (state) {
            case ReportState.Loading _ -> {
                root.setBottom(null);
                page.show(List.of(new Skeleton(messages.text("report.loading"), 40, 160, 280)));
            }
            case ReportState.Ready(var review) -> {
                page.show(content(review));
                root.setBottom(actions(false));
            }
            case ReportState.Starting _ -> root.setBottom(actions(true));
            case ReportState.Failed(var failure) -> {
                root.setBottom(null);
                page.show(List.of(failed(failure)));
            }
        }
    }

    private List<Node> content(InterviewReview review) {
        var ended = review.interview().endedAt();
        var when = times.moment(ended == null ? review.interview().createdAt() : ended);
        var summary = new ReportSummary(messages, times);
        var rows = new QuestionRows(messages, times, review.results());
        var nodes = new ArrayList<Node>();
        nodes.add(new PageHeader(messages.text("report.title"), summary.subtitle(review, when)));
        nodes.add(summary.headline(review));
        if (!review.report().workOn().isEmpty()) {
            nodes.add(new WorkOn(messages, review.report().workOn(), rows::open));
        }
        if (!review.report().skills().isEmpty()) {
            nodes.add(
                    new Columns(STACK_BELOW_EM, 1, 1)
                            .with(
                                    summary.dimensions(review.report()),
                                    summary.skills(review.report())));
        }
        nodes.add(Texts.section(messages.text("report.questions")));
        nodes.add(rows);
        return nodes;
    }

    private ActionBar actions(boolean starting) {
        var home = Action.of(messages.text("report.home"), model::goHome).icon(Feather.HOME);
        var text = messages.text(starting ? "report.again.starting" : "report.again");
        var again =
                Buttons.primary(
                        Action.of(text, model::practiseAgain)
                                .hint(messages.text("report.again.hint")));
        again.setDisable(starting);
        return new ActionBar(List.of(Buttons.quiet(home)), List.of(again));
    }

    private Node failed(Failure failure) {
        return new Card(
                new ErrorPane(
                        messages, failure, Action.of(messages.text("report.retry"), model::load)));
    }
}
