package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Stretch;
import com.elios.interview.domain.model.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place in a recording that means something.
///
/// @param keyPoint which one it shows, from 0; -1 for a mark of another kind
record Mark(MarkKind kind, Stretch where, int keyPoint) {
    enum MarkKind {
        PAUSED,
        FILLED,
        SHOWN
    }

    Mark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(where);
        if ((kind == MarkKind.SHOWN) != (keyPoint >= 0)) {
            throw new IllegalArgumentException("no such mark: " + kind + ", " + keyPoint);
        }
    }

    /// Pauses, fillers and evidence. A corrected text is not what is heard, so its evidence has no
    /// place in the sound.
    ///
    /// @param submitted what was scored
    static List<Mark> of(
            @Nullable Delivery delivery,
            TimedText said,
            String submitted,
            @Nullable Evaluation evaluation) {
        var marks = new ArrayList<Mark>();
        if (delivery != null) {
            measured(delivery, marks);
        }
        if (submitted.equals(said.text()) && evaluation instanceof Evaluation.Scored scored) {
            evidence(scored, said, marks);
        }
        return List.copyOf(marks);
    }

    private static void measured(Delivery delivery, List<Mark> marks) {
        if (delivery.pauses() != null) {
            delivery.pauses().all().stream()
                    .map(pause -> new Stretch(pause.from(), pause.to()))
                    .forEach(where -> marks.add(new Mark(MarkKind.PAUSED, where, -1)));
        }
        fillers(delivery).forEach(where -> marks.add(new Mark(MarkKind.FILLED, where, -1)));
    }

    /// Those that are sure; one that was understood and heard is one.
    private static List<Stretch> fillers(Delivery delivery) {
        var found = new ArrayList<Stretch>();
        if (delivery.fillers() != null) {
            for (var filler : delivery.fillers().found()) {
                if (filler.sure() && filler.from() != null && filler.to() != null) {
                    found.add(new Stretch(filler.from(), filler.to()));
                }
            }
        }
        if (delivery.filledPauses() != null) {
            for (var held : delivery.filledPauses().found()) {
                var heard = new Stretch(held.from(), held.to());
                if (held.sure() && found.stream().noneMatch(said -> overlap(said, heard))) {
                    found.add(heard);
                }
            }
        }
        return found;
    }

    private static boolean overlap(Stretch one, Stretch other) {
        return one.from().compareTo(other.to()) < 0 && other.from().compareTo(one.to()) < 0;
    }

    private static void evidence(Evaluation.Scored scored, TimedText said, List<Mark> marks) {
        for (int i = 0; i < scored.keyPoints().size(); i++) {
            for (var span : scored.keyPoints().get(i).evidence()) {
                int keyPoint = i;
                said.times(span)
                        .map(
                                piece ->
                                        new Mark(
                                                MarkKind.SHOWN,
                                                new Stretch(piece.from(), piece.to()),
                                                keyPoint))
                        .ifPresent(marks::add);
            }
        }
    }
}
