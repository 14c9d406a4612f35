package com.elios.interview.adapter.cli.delivery;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.DeliveryScore;
import com.elios.interview.domain.model.delivery.Pause.PauseKind;
import com.elios.interview.domain.model.delivery.Pauses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The delivery of a recording as text: one line a figure.
public final class DeliveryText {
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();
    private boolean absentToo;

    public DeliveryText(Messages messages) {
        this.messages = messages;
    }

    /// A page with why a figure is absent.
    ///
    /// @param title stands above, such as the file's name
    String of(String title, Delivery delivery, DeliveryScore score) {
        absentToo = true;
        lines.add(title);
        addAll(delivery, score);
        return String.join("\n", lines);
    }

    /// The figures that were measured, and what there is to say about them.
    public List<String> present(Delivery delivery, DeliveryScore score) {
        addAll(delivery, score);
        return lines.stream().map(String::strip).toList();
    }

    private void addAll(Delivery delivery, DeliveryScore score) {
        add("delivery.length", messages.text("delivery.seconds", seconds(delivery.length())));
        addTime(delivery);
        addWords(delivery);
        addSound(delivery);
        addScore(score);
        score.remarks().forEach(remark -> lines.add("  " + messages.label(remark)));
    }

    private void addTime(Delivery delivery) {
        var talk = delivery.talk();
        add(
                delivery,
                DeliveryFigure.TALK,
                talk == null
                        ? null
                        : messages.text(
                                "delivery.talk",
                                seconds(talk.spoken()),
                                seconds(talk.turn()),
                                Wording.percent(talk.ofTurn())));
        var pauses = delivery.pauses();
        add(delivery, DeliveryFigure.PAUSES, pauses == null ? null : text(pauses));
    }

    private String text(Pauses pauses) {
        return messages.text(
                "delivery.pauses",
                pauses.count(PauseKind.THINKING),
                pauses.count(PauseKind.BETWEEN_SENTENCES),
                pauses.count(PauseKind.STALL),
                pauses.count(PauseKind.UNTOLD),
                pauses.longest().map(pause -> seconds(pause.length())).orElse("0"));
    }

    private void addWords(Delivery delivery) {
        var pace = delivery.pace();
        add(
                delivery,
                DeliveryFigure.PACE,
                pace == null
                        ? null
                        : messages.text(
                                "delivery.pace",
                                Wording.number(pace.overall()),
                                Wording.number(pace.ofSpeech())));
        var fillers = delivery.fillers();
        add(
                delivery,
                DeliveryFigure.FILLERS,
                fillers == null ? null : range(fillers.least(), fillers.most()));
        var held = delivery.filledPauses();
        add(
                delivery,
                DeliveryFigure.FILLED_PAUSES,
                held == null ? null : range(held.least(), held.most()));
        var repetitions = delivery.repetitions();
        add(
                delivery,
                DeliveryFigure.REPETITIONS,
                repetitions == null ? null : String.valueOf(repetitions.size()));
    }

    private void addSound(Delivery delivery) {
        var loudness = delivery.loudness();
        add(
                delivery,
                DeliveryFigure.LOUDNESS,
                loudness == null
                        ? null
                        : messages.text(
                                "delivery.loudness",
                                Wording.number(loudness.level()),
                                Wording.number(loudness.range())));
        var background = delivery.background();
        add(
                delivery,
                DeliveryFigure.BACKGROUND,
                background == null
                        ? null
                        : messages.text("delivery.background", Wording.number(background.level())));
        var pitch = delivery.pitch();
        add(
                delivery,
                DeliveryFigure.PITCH,
                pitch == null
                        ? null
                        : messages.text(
                                "delivery.pitch",
                                Wording.number(pitch.median()),
                                Wording.number(pitch.range())));
        var clipping = delivery.clipping();
        add(
                "delivery.clipping",
                messages.text("delivery.clipped", clipping.samples(), clipping.places().size()));
    }

    private void addScore(DeliveryScore score) {
        var value = score.value();
        add(
                "delivery.score",
                value == null
                        ? messages.text("delivery.noScore")
                        : messages.text(
                                "delivery.scored", Wording.number(100 * value), score.version()));
    }

    private String range(int least, int most) {
        return least == most ? String.valueOf(least) : messages.text("delivery.range", least, most);
    }

    private void add(String key, String value) {
        lines.add(messages.text("delivery.field", messages.text(key), value));
    }

    private void add(Delivery delivery, DeliveryFigure figure, @Nullable String value) {
        if (value == null && !absentToo) {
            return;
        }
        var shown =
                value == null ? delivery.reason(figure).map(messages::label).orElse("–") : value;
        lines.add(messages.text("delivery.field", messages.label(figure), shown));
    }

    private static String seconds(Duration time) {
        return Wording.number(time.toMillis() / 1000.0);
    }
}
