package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.evaluation.Actor;
import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.SentencePart;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.model.evaluation.Telling;
import com.elios.interview.domain.service.scoring.Judgement.Judged;
import com.elios.interview.domain.service.scoring.rubric.Flaw;
import com.elios.interview.domain.service.scoring.rubric.ReadTelling;
import com.elios.interview.domain.service.scoring.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What to say about how an answer is told. What a key point says already is not said again.
final class TellingRemarks {
    private static final Map<Criterion, StoryPart> PART_OF =
            Map.of(
                    Criterion.SITUATION, StoryPart.SITUATION,
                    Criterion.TASK, StoryPart.TASK,
                    Criterion.ACTION, StoryPart.ACTION,
                    Criterion.RESULT, StoryPart.RESULT,
                    Criterion.LEARNING, StoryPart.LEARNING);

    /// From this level down something is said.
    private static final int WEAK = 3;

    private static final int FEWEST_HEDGES = 3;
    private static final int CHARACTERS_FOR_A_HEDGE = 220;

    private final Phrases phrases;

    TellingRemarks(Phrases phrases) {
        this.phrases = phrases;
    }

    /// The strengths, in the order of the criteria.
    List<Remark> strengths(Judged judged) {
        return ratings(judged, point -> point.level() == Level.COVERED)
                .filter(rating -> rating.level() == Rating.HIGHEST && !rating.evidence().isEmpty())
                .filter(rating -> rating.criterion() != Criterion.STRUCTURE)
                .map(rating -> new Remark(text("strength", rating), rating.evidence()))
                .toList();
    }

    /// The weaknesses, the lowest level first.
    List<Remark> weaknesses(Judged judged) {
        List<Remark> remarks = new ArrayList<>();
        judged.telling()
                .ifPresent(
                        read -> {
                            weakest(judged).forEach(rating -> remarks.add(weakness(rating, read)));
                            hedged(read.telling()).ifPresent(remarks::add);
                        });
        return remarks;
    }

    /// What the next level of the lowest criterion takes.
    List<Remark> improvements(Judged judged) {
        for (var rating : weakest(judged)) {
            var next = rating.next();
            if (next != null) {
                return List.of(new Remark(phrases.of("improvement.telling", next), List.of()));
            }
        }
        return List.of();
    }

    private List<Rating> weakest(Judged judged) {
        return ratings(judged, point -> point.level() != Level.COVERED)
                .filter(rating -> rating.level() <= WEAK)
                .sorted(Comparator.comparingInt(Rating::level))
                .toList();
    }

    /// @param saying whether a key point with such a finding is spoken of anyway
    private static Stream<Rating> ratings(Judged judged, Predicate<KeyPointCoverage> saying) {
        var said = judged.keyPoints().stream().filter(saying).toList();
        return judged.telling().stream()
                .flatMap(read -> read.telling().ratings().stream())
                .filter(rating -> !isSaid(rating.criterion(), said));
    }

    private static boolean isSaid(Criterion criterion, List<KeyPointCoverage> said) {
        var part = PART_OF.get(criterion);
        return part != null
                && said.stream()
                        .anyMatch(point -> Story.partsWantedBy(point.keyPoint()).contains(part));
    }

    private Remark weakness(Rating rating, ReadTelling read) {
        return switch (rating.criterion()) {
            case OWNERSHIP, COMMITMENT -> others(rating, read.telling());
            case STRUCTURE -> structure(rating, read.flaws());
            case SITUATION,
                    TASK,
                    ACTION,
                    RESULT,
                    LEARNING,
                    SPECIFICS,
                    UNDERSTANDING,
                    STEPS,
                    DETAIL ->
                    new Remark(text("weakness", rating), rating.evidence());
        };
    }

    private Remark others(Rating rating, Telling telling) {
        var action = acting(telling);
        List<Span> others =
                action.stream()
                        .filter(sentence -> !sentence.actor().isSelf())
                        .map(SentencePart::where)
                        .toList();
        if (others.isEmpty()) {
            return new Remark(text("weakness.nobody", rating), List.of());
        }
        return new Remark(
                phrases.of(
                        "weakness." + rating.criterion().name().toLowerCase(Locale.ROOT),
                        others.size(),
                        action.size()),
                others);
    }

    private static List<SentencePart> acting(Telling telling) {
        return telling.sentences().stream()
                .filter(sentence -> sentence.plays(StoryPart.ACTION))
                .filter(sentence -> sentence.actor() != Actor.NOBODY)
                .toList();
    }

    private Remark structure(Rating rating, List<Flaw> flaws) {
        return flaws.isEmpty()
                ? new Remark(text("weakness", rating), rating.evidence())
                : new Remark(
                        phrases.of("flaw." + flaws.getFirst().kind().name()),
                        flaws.getFirst().where());
    }

    /// Hedges are no weakness unless they are many, close together, and more than what vouches.
    private Optional<Remark> hedged(Telling telling) {
        var hedges = telling.confidence().hedges();
        if (hedges.size() < FEWEST_HEDGES
                || hedges.size() <= telling.confidence().certain().size()) {
            return Optional.empty();
        }
        int width = hedges.getLast().end() - hedges.getFirst().start();
        return width > CHARACTERS_FOR_A_HEDGE * (hedges.size() - 1)
                ? Optional.empty()
                : Optional.of(new Remark(phrases.of("weakness.hedged", hedges.size()), hedges));
    }

    private String text(String kind, Rating rating) {
        return phrases.of(kind + "." + rating.criterion().name().toLowerCase(Locale.ROOT));
    }
}
