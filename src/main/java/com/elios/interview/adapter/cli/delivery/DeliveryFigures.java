package com.elios.interview.adapter.cli.delivery;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.delivery.Background;
import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.DeliveryScore;
import com.elios.interview.domain.model.delivery.FilledPauses;
import com.elios.interview.domain.model.delivery.Fillers;
import com.elios.interview.domain.model.delivery.Loudness;
import com.elios.interview.domain.model.delivery.Pace;
import com.elios.interview.domain.model.delivery.Pauses;
import com.elios.interview.domain.model.delivery.Pitch;
import com.elios.interview.domain.model.delivery.Repetition;
import com.elios.interview.domain.model.delivery.Talk;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The JSON of the figures of one recording; those that are absent are null. A contract with
/// programs of other people: fields may be added at the end, none may be renamed, moved or removed.
/// `docs/cli.md` says what each means.
public record DeliveryFigures(
        @Nullable BigDecimal seconds,
        @Nullable TalkEntry talk,
        @Nullable PaceEntry pace,
        @Nullable PausesEntry pauses,
        @Nullable FillersEntry fillers,
        @Nullable HeldEntry filledPauses,
        @Nullable LoudnessEntry loudness,
        @Nullable ClippingEntry clipping,
        @Nullable BackgroundEntry background,
        @Nullable PitchEntry pitch,
        @Nullable List<RepetitionEntry> repetitions,
        List<AbsentEntry> absent,
        @Nullable ScoreEntry score,
        List<String> remarks) {
    /// Of a recording that was refused.
    static final DeliveryFigures NONE =
            new DeliveryFigures(
                    null, null, null, null, null, null, null, null, null, null, null, List.of(),
                    null, List.of());

    record TalkEntry(BigDecimal spoken, BigDecimal turn, BigDecimal ofTurn, BigDecimal ofWhole) {
        static TalkEntry of(Talk talk) {
            return new TalkEntry(
                    seconds(talk.spoken()),
                    seconds(talk.turn()),
                    Json.share(talk.ofTurn()),
                    Json.share(talk.ofWhole()));
        }
    }

    record PaceEntry(int words, BigDecimal overall, BigDecimal ofSpeech) {
        static PaceEntry of(Pace pace) {
            return new PaceEntry(
                    pace.words(), Json.score(pace.overall()), Json.score(pace.ofSpeech()));
        }
    }

    record PauseEntry(BigDecimal start, BigDecimal end, String kind, String basis) {}

    record PausesEntry(List<PauseEntry> all, @Nullable BigDecimal longest, BigDecimal tail) {
        static PausesEntry of(Pauses pauses) {
            return new PausesEntry(
                    pauses.all().stream()
                            .map(
                                    pause ->
                                            new PauseEntry(
                                                    seconds(pause.from()),
                                                    seconds(pause.to()),
                                                    Json.word(pause.kind()),
                                                    Json.word(pause.basis())))
                            .toList(),
                    pauses.longest().map(pause -> seconds(pause.length())).orElse(null),
                    seconds(pauses.tail()));
        }
    }

    record FillerEntry(
            String words,
            int first,
            @Nullable BigDecimal start,
            @Nullable BigDecimal end,
            boolean sure) {}

    record FillersEntry(int least, int most, List<FillerEntry> found) {
        static FillersEntry of(Fillers fillers) {
            return new FillersEntry(
                    fillers.least(),
                    fillers.most(),
                    fillers.found().stream()
                            .map(
                                    filler ->
                                            new FillerEntry(
                                                    filler.words(),
                                                    filler.first(),
                                                    secondsOrNull(filler.from()),
                                                    secondsOrNull(filler.to()),
                                                    filler.sure()))
                            .toList());
        }
    }

    record HeldSound(BigDecimal start, BigDecimal end, boolean sure) {}

    record HeldEntry(int least, int most, List<HeldSound> found) {
        static HeldEntry of(FilledPauses pauses) {
            return new HeldEntry(
                    pauses.least(),
                    pauses.most(),
                    pauses.found().stream()
                            .map(
                                    held ->
                                            new HeldSound(
                                                    seconds(held.from()),
                                                    seconds(held.to()),
                                                    held.sure()))
                            .toList());
        }
    }

    record LoudnessEntry(BigDecimal level, BigDecimal low, BigDecimal high, BigDecimal range) {
        static LoudnessEntry of(Loudness loudness) {
            return new LoudnessEntry(
                    Json.score(loudness.level()),
                    Json.score(loudness.low()),
                    Json.score(loudness.high()),
                    Json.score(loudness.range()));
        }
    }

    record Place(BigDecimal start, BigDecimal end) {}

    record ClippingEntry(long samples, BigDecimal share, int runs, List<Place> places) {
        static ClippingEntry of(Clipping clipping) {
            return new ClippingEntry(
                    clipping.samples(),
                    Json.share(clipping.share()),
                    clipping.runs(),
                    clipping.places().stream()
                            .map(place -> new Place(seconds(place.from()), seconds(place.to())))
                            .toList());
        }
    }

    record BackgroundEntry(BigDecimal level, @Nullable BigDecimal signalToNoise) {
        static BackgroundEntry of(Background background) {
            var ratio = background.signalToNoise();
            return new BackgroundEntry(
                    Json.score(background.level()), ratio == null ? null : Json.score(ratio));
        }
    }

    record PitchEntry(
            BigDecimal median, BigDecimal range, BigDecimal deviation, BigDecimal voiced) {
        static PitchEntry of(Pitch pitch) {
            return new PitchEntry(
                    Json.score(pitch.median()),
                    Json.score(pitch.range()),
                    Json.score(pitch.deviation()),
                    seconds(pitch.voiced()));
        }
    }

    record RepetitionEntry(
            String kind,
            String words,
            int first,
            @Nullable BigDecimal start,
            @Nullable BigDecimal end) {
        static List<RepetitionEntry> of(List<Repetition> repetitions) {
            return repetitions.stream()
                    .map(
                            one ->
                                    new RepetitionEntry(
                                            Json.word(one.kind()),
                                            one.words(),
                                            one.first(),
                                            secondsOrNull(one.from()),
                                            secondsOrNull(one.to())))
                    .toList();
        }
    }

    record AbsentEntry(String figure, String reason) {}

    record PartEntry(String part, BigDecimal value, BigDecimal weight) {}

    record ScoreEntry(String version, @Nullable BigDecimal value, List<PartEntry> parts) {
        static ScoreEntry of(DeliveryScore score) {
            var value = score.value();
            return new ScoreEntry(
                    score.version(),
                    value == null ? null : Json.share(value),
                    score.parts().stream()
                            .map(
                                    part ->
                                            new PartEntry(
                                                    Json.word(part.part()),
                                                    Json.share(part.value()),
                                                    Json.share(part.weight())))
                            .toList());
        }
    }

    public static DeliveryFigures of(Delivery delivery, DeliveryScore score) {
        return new DeliveryFigures(
                seconds(delivery.length()),
                present(delivery.talk(), TalkEntry::of),
                present(delivery.pace(), PaceEntry::of),
                present(delivery.pauses(), PausesEntry::of),
                present(delivery.fillers(), FillersEntry::of),
                present(delivery.filledPauses(), HeldEntry::of),
                present(delivery.loudness(), LoudnessEntry::of),
                ClippingEntry.of(delivery.clipping()),
                present(delivery.background(), BackgroundEntry::of),
                present(delivery.pitch(), PitchEntry::of),
                present(delivery.repetitions(), RepetitionEntry::of),
                delivery.absent().entrySet().stream()
                        .map(
                                entry ->
                                        new AbsentEntry(
                                                Json.word(entry.getKey()),
                                                Json.word(entry.getValue())))
                        .toList(),
                ScoreEntry.of(score),
                score.remarks().stream().map(Json::word).toList());
    }

    private static <T, R> @Nullable R present(@Nullable T value, Function<T, R> entry) {
        return value == null ? null : entry.apply(value);
    }

    private static BigDecimal seconds(Duration time) {
        return Json.share(time.toNanos() / 1e9);
    }

    private static @Nullable BigDecimal secondsOrNull(@Nullable Duration time) {
        return time == null ? null : seconds(time);
    }
}
