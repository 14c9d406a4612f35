package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.service.scoring.Judgement.Judged;
import com.elios.interview.domain.service.scoring.Judgement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts a judgement into sentences. Each rests on a part of the answer or names the key point that
/// is missing; there are at most three of a kind, the weightiest first.
final class Remarks {
    private static final int MOST = 3;
    private static final int LONGEST_POINT = 160;

    private final Phrases phrases;
    private final TellingRemarks telling;

    Remarks(Phrases phrases) {
        this.phrases = phrases;
        this.telling = new TellingRemarks(phrases);
    }

    List<Remark> strengths(Judged judged) {
        if (judged.kind() == Kind.OFF_TOPIC || judged.kind() == Kind.DOES_NOT_KNOW) {
            return List.of();
        }
        var covered =
                byWeight(judged, Level.COVERED).stream()
                        .map(point -> remark("strength.covered", point))
                        .toList();
        return judged.kind() == Kind.ANSWER
                ? together(covered, telling.strengths(judged))
                : together(covered, List.of());
    }

    List<Remark> weaknesses(Judged judged) {
        List<Remark> remarks = new ArrayList<>();
        switch (judged.kind()) {
            case OFF_TOPIC -> remarks.add(new Remark(phrases.of("weakness.offTopic"), List.of()));
            case DOES_NOT_KNOW ->
                    remarks.add(new Remark(phrases.of("weakness.unknown"), List.of()));
            case ANSWER, OTHER_STORY, WORDS_IN_A_ROW -> {
                if (judged.kind() == Kind.OTHER_STORY) {
                    remarks.add(new Remark(phrases.of("weakness.otherStory"), List.of()));
                }
                if (judged.kind() == Kind.WORDS_IN_A_ROW) {
                    remarks.add(new Remark(phrases.of("weakness.wordsInARow"), List.of()));
                }
                for (var clash : judged.contradicted()) {
                    remarks.add(
                            new Remark(
                                    phrases.of("weakness.contradicted", quoted(clash.keyPoint())),
                                    List.of(clash.where())));
                }
                byWeight(judged, Level.MISSED)
                        .forEach(point -> remarks.add(remark("weakness.missed", point)));
                byWeight(judged, Level.PARTLY)
                        .forEach(point -> remarks.add(remark("weakness.partly", point)));
                if (!judged.unsupported().isEmpty()) {
                    remarks.add(
                            new Remark(phrases.of("weakness.unsupported"), judged.unsupported()));
                }
            }
        }
        return together(
                remarks, judged.kind() == Kind.ANSWER ? telling.weaknesses(judged) : List.of());
    }

    /// At most three: what is told first, but one place for how it is told.
    private static List<Remark> together(List<Remark> what, List<Remark> how) {
        int places = how.isEmpty() ? MOST : MOST - 1;
        List<Remark> remarks = new ArrayList<>(what.subList(0, Math.min(what.size(), places)));
        remarks.addAll(how.subList(0, Math.min(how.size(), MOST - remarks.size())));
        return List.copyOf(remarks);
    }

    List<Remark> improvements(Judged judged) {
        return switch (judged.kind()) {
            case OFF_TOPIC -> first(judged, "improvement.offTopic");
            case DOES_NOT_KNOW -> first(judged, "improvement.unknown");
            case OTHER_STORY -> first(judged, "improvement.otherStory");
            case WORDS_IN_A_ROW -> first(judged, "improvement.wordsInARow");
            case ANSWER -> {
                List<Remark> remarks = new ArrayList<>();
                for (var clash : judged.contradicted()) {
                    remarks.add(
                            new Remark(
                                    phrases.of(
                                            "improvement.contradicted", quoted(clash.keyPoint())),
                                    List.of(clash.where())));
                }
                byWeight(judged, Level.MISSED)
                        .forEach(point -> remarks.add(remark("improvement.missed", point)));
                byWeight(judged, Level.PARTLY)
                        .forEach(point -> remarks.add(remark("improvement.partly", point)));
                yield together(remarks, telling.improvements(judged));
            }
        };
    }

    private List<Remark> first(Judged judged, String key) {
        return judged.keyPoints().stream()
                .min(heaviest())
                .map(point -> new Remark(phrases.of(key, name(point)), List.of()))
                .stream()
                .toList();
    }

    private static List<KeyPointCoverage> byWeight(Judged judged, Level level) {
        return judged.keyPoints().stream()
                .filter(point -> point.level() == level)
                .sorted(heaviest())
                .toList();
    }

    private static Comparator<KeyPointCoverage> heaviest() {
        return Comparator.comparingDouble((KeyPointCoverage point) -> -point.keyPoint().weight());
    }

    private Remark remark(String key, KeyPointCoverage point) {
        return new Remark(phrases.of(key, name(point)), point.evidence());
    }

    private static String name(KeyPointCoverage point) {
        return quoted(point.keyPoint().text());
    }

    private static String quoted(String point) {
        String text = point.strip().replaceAll("[\\s.!?,;:]+$", "");
        String shown =
                text.length() <= LONGEST_POINT
                        ? text
                        : text.substring(
                                        0,
                                        text.lastIndexOf(' ', LONGEST_POINT) > 0
                                                ? text.lastIndexOf(' ', LONGEST_POINT)
                                                : LONGEST_POINT)
                                + "…";
        return "‘" + shown + "’";
    }
}
