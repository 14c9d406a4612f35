package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.ReportMaterial;
import com.elios.interview.domain.port.ReportMaterial.Item;
import com.elios.interview.domain.port.ReportSummarizer;
import com.elios.interview.domain.port.service.Errand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Closing words from the figures of the report, in sentences of our own. The same report gives the
/// same words.
public final class LocalReportSummarizer implements ReportSummarizer {
    private final Phrases phrases = Phrases.english();

    @Override
    public Made<String> summarize(
            ReportMaterial material, Consumer<String> partial, Errand errand) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(howItWent(material));
        mostOpen(material).ifPresent(item -> paragraphs.add(whatIsOpen(item)));
        paragraphs.add(next(material));
        return Made.here(String.join("\n\n", paragraphs));
    }

    private String howItWent(ReportMaterial material) {
        var report = material.report();
        var overall = report.overall();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                overall == null
                        ? phrases.of("summary.none", report.questions())
                        : phrases.of(
                                "summary.overall",
                                report.scored(),
                                report.questions(),
                                Math.round(overall)));
        if (report.skipped() > 0) {
            sentences.add(phrases.of("summary.skipped", report.skipped()));
        }
        if (report.notScored() > 0) {
            sentences.add(phrases.of("summary.notScored", report.notScored()));
        }
        material.items().stream()
                .filter(item -> !item.covered().isEmpty())
                .max(Comparator.comparingInt(item -> item.covered().size()))
                .ifPresent(
                        item ->
                                sentences.add(
                                        phrases.of(
                                                "summary.best",
                                                item.question(),
                                                item.covered().size(),
                                                item.covered().getFirst())));
        return String.join(" ", sentences);
    }

    private static Optional<Item> mostOpen(ReportMaterial material) {
        return material.items().stream()
                .filter(item -> !item.open().isEmpty())
                .max(Comparator.comparingInt(item -> item.open().size()));
    }

    private String whatIsOpen(Item item) {
        return phrases.of(
                "summary.open", item.question(), item.open().size(), item.open().getFirst());
    }

    private String next(ReportMaterial material) {
        var skills =
                material.report().workOn().stream().map(work -> work.skill()).distinct().toList();
        if (skills.isEmpty()) {
            return phrases.of("summary.next.none");
        }
        return skills.size() == 1
                ? phrases.of("summary.next.one", Objects.requireNonNull(skills.getFirst()))
                : phrases.of(
                        "summary.next.more",
                        String.join(", ", skills.subList(0, skills.size() - 1)),
                        skills.getLast());
    }
}
