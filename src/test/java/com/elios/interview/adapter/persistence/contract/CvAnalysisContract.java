package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.question.Difficulty;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promises of `CvAnalysisRepository`.
public abstract class CvAnalysisContract extends Contract {
    private CandidateId owner = CandidateId.create();

    @BeforeEach
    final void someoneIsThere() {
        var candidate = Samples.candidate();
        database().candidates().save(candidate);
        owner = candidate.id();
    }

    @Test
    void allFactsComeBackAsSaved() {
        var analysis = Samples.cv(owner, false, Samples.NOON).confirm(facts());
        database().cvAnalyses().save(analysis);
        assertThat(database().cvAnalyses().find(analysis.id())).contains(analysis);
    }

    @Test
    void absentFactsStayAbsent() {
        var analysis = Samples.cv(owner, false, Samples.NOON);
        database().cvAnalyses().save(analysis);
        assertThat(database().cvAnalyses().find(analysis.id())).contains(analysis);
    }

    @Test
    void savingAgainReplaces() {
        var analysis = Samples.cv(owner, false, Samples.NOON);
        database().cvAnalyses().save(analysis);
        database().cvAnalyses().save(analysis.confirm(facts()));
        assertThat(database().cvAnalyses().find(analysis.id())).contains(analysis.confirm(facts()));
    }

    @Test
    void theLatestIsTheMostRecentThatWasConfirmed() {
        var older = Samples.cv(owner, true, Samples.NOON);
        var newer = Samples.cv(owner, true, Samples.NOON.plusSeconds(1));
        var unconfirmed = Samples.cv(owner, false, Samples.NOON.plusSeconds(2));
        Stream.of(newer, unconfirmed, older).forEach(database().cvAnalyses()::save);
        assertThat(database().cvAnalyses().findLatestConfirmed(owner)).contains(newer);
    }

    @Test
    void withoutAConfirmedOneThereIsNoLatest() {
        database().cvAnalyses().save(Samples.cv(owner, false, Samples.NOON));
        assertThat(database().cvAnalyses().findLatestConfirmed(owner)).isEmpty();
    }

    @Test
    void oneCanBeDeleted() {
        var gone = Samples.cv(owner, false, Samples.NOON);
        var kept = Samples.cv(owner, false, Samples.NOON);
        Stream.of(gone, kept).forEach(database().cvAnalyses()::save);
        database().cvAnalyses().delete(gone.id());
        database().cvAnalyses().delete(CvAnalysisId.create());
        assertThat(database().cvAnalyses().find(gone.id())).isEmpty();
        assertThat(database().cvAnalyses().find(kept.id())).isPresent();
    }

    @Test
    void deletingWhatWasNotConfirmedLeavesTheRestAndOtherPeoples() {
        var other = Samples.candidate();
        database().candidates().save(other);
        var confirmed = Samples.cv(owner, true, Samples.NOON);
        var unconfirmed = Samples.cv(owner, false, Samples.NOON);
        var others = Samples.cv(other.id(), false, Samples.NOON);
        Stream.of(confirmed, unconfirmed, others).forEach(database().cvAnalyses()::save);
        database().cvAnalyses().deleteUnconfirmed(owner);
        assertThat(database().cvAnalyses().find(unconfirmed.id())).isEmpty();
        assertThat(database().cvAnalyses().find(confirmed.id())).isPresent();
        assertThat(database().cvAnalyses().find(others.id())).isPresent();
    }

    @Test
    void charactersThatOneEngineRefusesAreReplacedOnBoth() {
        var damaged = List.of("a\0b", "half \uD83D", "whole 😀");
        var analysis =
                new CvAnalysis(
                        CvAnalysisId.create(),
                        owner,
                        "cv\0.pdf",
                        damaged,
                        Samples.noFacts(),
                        false,
                        Samples.NOON);
        database().cvAnalyses().save(analysis);
        var stored = database().cvAnalyses().find(analysis.id()).orElseThrow();
        assertThat(stored.lines()).containsExactly("a\uFFFDb", "half \uFFFD", "whole 😀");
        assertThat(stored.fileName()).isEqualTo("cv\uFFFD.pdf");
    }

    private static CvFacts facts() {
        return new CvFacts(
                "Ana Núñez",
                "ana@example.org",
                6.25,
                List.of(
                        new Education("BSc", null, CvDate.of(2012), CvDate.of(2016), Samples.LINE),
                        new Education(null, "Open University", null, null, Samples.LINE)),
                List.of(
                        new Role(
                                "Engineer",
                                "Acme \"Ltd\"",
                                CvDate.of(2019, 3),
                                null,
                                true,
                                Samples.LINE),
                        new Role("Tester", null, null, CvDate.of(2018), false, Samples.LINE)),
                List.of(
                        new ExtractedSkill("Java", "programming language", 6.0, Samples.LINE),
                        new ExtractedSkill("SQL", "data", null, Samples.LINE)),
                "Engineer with 6 years.",
                Difficulty.HARD,
                List.of("Java", "SQL"),
                Stream.of(CvFinding.Kind.values())
                        .flatMap(
                                kind ->
                                        Stream.of(
                                                new CvFinding(kind, null),
                                                new CvFinding(kind, Samples.LINE)))
                        .toList());
    }
}
