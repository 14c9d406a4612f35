package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.screen.delivery.replay.ReplayPane;
import com.elios.interview.adapter.ui.screen.delivery.replay.Replays;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.DeliveryScore;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.service.delivery.DeliveryScoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How an answer was said: what spoils the recording, the recording, the figures, and what they
/// rest on.
public final class DeliveryCard {
    /// What a microphone or a place does, not a voice.
    private static final Set<DeliveryRemark> WARNINGS =
            Set.of(DeliveryRemark.CLIPPED, DeliveryRemark.NOISY, DeliveryRemark.QUIET);

    private final Messages messages;
    private final Times times;
    private final Replays replays;
    private final Amounts amounts;

    public DeliveryCard(Messages messages, Times times, Replays replays) {
        this.messages = messages;
        this.times = times;
        this.replays = replays;
        amounts = new Amounts(messages, times);
    }

    /// One card for each thing that was spoken; none where all was typed.
    public List<Node> of(Answer answer) {
        return SpokenPart.of(answer).stream().<Node>map(this::card).toList();
    }

    private Card card(SpokenPart part) {
        var followUp = part.place().followUp();
        var title =
                followUp == 0
                        ? messages.text("delivery.title")
                        : messages.text("delivery.title.followUp", followUp);
        var card = new Card(Texts.card(title));
        var delivery = part.speech().delivery();
        var score = delivery == null ? null : DeliveryScoring.score(delivery);
        if (score != null) {
            score.remarks().stream()
                    .filter(WARNINGS::contains)
                    .map(remark -> warning(messages.name(remark)))
                    .forEach(card.getChildren()::add);
        }
        card.getChildren().add(replay(part));
        if (delivery == null || score == null) {
            card.getChildren().add(Texts.body(messages.text("delivery.unknown")));
        } else {
            card.getChildren().addAll(figures(delivery, score, part));
        }
        if (part.isCorrected()) {
            card.getChildren().add(understood(part));
        }
        return card;
    }

    private Node replay(SpokenPart part) {
        return new ReplayPane(
                messages,
                times,
                replays.of(part.place()),
                part.speech(),
                part.text(),
                part.ofWords());
    }

    private List<Node> figures(Delivery delivery, DeliveryScore score, SpokenPart part) {
        var rows = new ArrayList<FigureRow>();
        rows.addAll(new TalkRows(messages, amounts).of(delivery));
        rows.addAll(new WordRows(messages, amounts).of(delivery));
        rows.addAll(new SoundRows(messages, amounts).of(delivery));
        var remarks = score.remarks().stream().filter(it -> !WARNINGS.contains(it)).toList();
        var nodes = new ArrayList<Node>();
        if (!rows.isEmpty()) {
            nodes.add(new FigureGrid(messages, rows, remarks));
        }
        Unmeasured.of(messages, delivery).map(Texts::secondary).ifPresent(nodes::add);
        nodes.add(Texts.body(Counting.of(messages, score, part.evaluation())));
        var how = messages.text("delivery.how");
        nodes.add(
                new Disclosure(
                        Texts.secondary(how),
                        how,
                        () -> new BandSources(messages, amounts, score.version())));
        return nodes;
    }

    private static Node warning(String words) {
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(StyleClass.PARTLY);
        var text = Texts.body(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(12, icon, text);
    }

    private Node understood(SpokenPart part) {
        var title = messages.text("delivery.understood");
        return new Disclosure(Texts.secondary(title), title, () -> new Understood(messages, part));
    }
}
