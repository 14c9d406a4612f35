package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.assist.UseText;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.ActionBar;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.delivery.DeliveryCard;
import com.elios.interview.adapter.ui.screen.interview.InterviewFrame;
import com.elios.interview.adapter.ui.screen.report.closing.ClosingCard;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.application.usecase.result.InterviewReview;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The report of an interview.
public final class ReportView extends StateScreen<ReportState> {
    private static final double STACK_BELOW_EM = 54;

    private final ReportViewModel model;
    private final Messages messages;
    private final Times times;
    private final InterviewFrame frame;
    private final BooleanProperty starting = new SimpleBooleanProperty();
    private Subscription listening = Subscription.EMPTY;

    public ReportView(ReportViewModel model, Messages messages, Times times) {
        this(model, messages, times, new InterviewFrame());
    }

    private ReportView(
            ReportViewModel model, Messages messages, Times times, InterviewFrame frame) {
        super(messages.text("report.title"), model.state(), frame);
        this.model = model;
        this.messages = messages;
        this.times = times;
        this.frame = frame;
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        listening.unsubscribe();
        model.hide();
    }

    @Override
    protected void render(ReportState state) {
        switch (state) {
            case ReportState.Loading _ ->
                    frame.show(new Skeleton(messages.text("report.loading"), 40, 160, 280));
            case ReportState.Ready(var review, var assisted) -> {
                listening.unsubscribe();
                frame.show(content(review, assisted).toArray(Node[]::new));
                frame.setActions(actions(false));
                starting.set(false);
            }
            case ReportState.Starting _ -> {
                frame.setActions(actions(true));
                starting.set(true);
            }
            case ReportState.Failed(var failure) -> {
                var retry = Action.of(messages.text("report.retry"), model::load);
                frame.show(new ErrorPane(messages, failure, retry));
            }
        }
    }

    /// This interview first, what to do about it before how it is made up; others come last.
    private List<Node> content(InterviewReview review, AssistedInterview assisted) {
        var ended = review.interview().endedAt();
        var when = times.moment(ended == null ? review.interview().createdAt() : ended);
        var summary = new ReportSummary(messages, times);
        var delivery = new DeliveryCard(messages, times, model.replays());
        var rows = new QuestionRows(messages, times, review, assisted, delivery);
        var closing = new ClosingCard(model.closing(), messages);
        var use = Texts.secondary("");
        use.managedProperty().bind(use.textProperty().isNotEmpty());
        listening =
                Subscription.combine(
                        closing.listen(),
                        model.closing()
                                .use()
                                .subscribe(total -> use.setText(UseText.of(messages, total))));
        var nodes = new ArrayList<Node>();
        nodes.add(new PageHeader(messages.text("report.title"), summary.subtitle(review, when)));
        nodes.add(summary.headline(review));
        nodes.add(
                new HBox(
                        Buttons.quiet(
                                Action.of(messages.text("report.trust"), model::showTrust)
                                        .icon(Feather.HELP_CIRCLE))));
        nodes.add(workOn(review, rows));
        nodes.add(closing);
        if (!review.report().skills().isEmpty()) {
            nodes.add(
                    new Columns(STACK_BELOW_EM, 1, 1)
                            .with(
                                    summary.dimensions(review.report()),
                                    summary.skills(review.report())));
        }
        nodes.add(Texts.section(messages.text("report.questions")));
        if (!review.gaps().stream().allMatch(question -> question.gaps().isEmpty())) {
            nodes.add(new GapCard(messages).of(review));
        }
        nodes.add(rows);
        nodes.add(new ComparisonCard(messages, times).of(review));
        nodes.add(use);
        return nodes;
    }

    private Node workOn(InterviewReview review, QuestionRows rows) {
        if (review.studies().isEmpty()) {
            return new Card(
                    Texts.body(
                            messages.text(
                                    review.openGaps() == 0
                                            ? "report.workOn.nothing"
                                            : "report.workOn.leftOut")));
        }
        var practising = new Practising(messages, model::practise, starting);
        return new WorkOn(messages, review.studies(), rows::open, practising);
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
}
