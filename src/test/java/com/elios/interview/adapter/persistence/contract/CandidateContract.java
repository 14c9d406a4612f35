package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.port.store.Page;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Promises of `CandidateRepository`.
public abstract class CandidateContract extends Contract {
    @Test
    void aCandidateComesBackAsSaved() {
        var candidate = Samples.candidate();
        database().candidates().save(candidate);
        assertThat(database().candidates().find(candidate.id())).contains(candidate);
    }

    @Test
    void aCandidateOfWhomNothingIsKnownComesBackSo() {
        var candidate = Candidate.unnamed(Samples.NOON);
        database().candidates().save(candidate);
        assertThat(database().candidates().find(candidate.id())).contains(candidate);
    }

    @Test
    void savingAgainReplaces() {
        var candidate = Samples.candidate();
        database().candidates().save(candidate);
        var renamed = candidate.withProfile("Ana N.", null);
        database().candidates().save(renamed);
        assertThat(database().candidates().findAll(Page.first(10))).containsExactly(renamed);
    }

    @Test
    void anUnknownCandidateIsNotFound() {
        assertThat(database().candidates().find(CandidateId.create())).isEmpty();
    }

    @Test
    void pagesAreOldestFirstAndLimited() {
        var oldestFirst =
                IntStream.range(0, 5)
                        .mapToObj(i -> Candidate.unnamed(Samples.NOON.plusSeconds(i)))
                        .toList();
        oldestFirst.reversed().forEach(database().candidates()::save);
        var first = Page.first(3);
        assertThat(database().candidates().findAll(first))
                .containsExactlyElementsOf(oldestFirst.subList(0, 3));
        assertThat(database().candidates().findAll(first.next()))
                .containsExactlyElementsOf(oldestFirst.subList(3, 5));
    }

    @Test
    void aTimeIsCutToMicrosecondsAndNeverRoundedUp() {
        var candidate = Candidate.unnamed(Samples.NOON.plusNanos(999));
        database().candidates().save(candidate);
        assertThat(database().candidates().find(candidate.id()).orElseThrow().createdAt())
                .isEqualTo(Samples.NOON);
    }
}
