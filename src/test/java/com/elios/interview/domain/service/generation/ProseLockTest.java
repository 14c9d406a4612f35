package com.elios.interview.domain.service.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseLockTest {
    private final ProseLock lock =
            new ProseLock("Overall: 62 of 100. Question 1: joins.", "A join puts rows together.");

    @Test
    void whatTheMaterialHoldsStays() {
        var text =
                "You reached 62 of 100. You said “a join puts rows together” early on.\n\nGo on.";
        var kept = lock.keep(text);
        assertThat(kept.text()).isEqualTo(text);
        assertThat(kept.dropped()).isZero();
    }

    @Test
    void sentencesWithOtherNumbersOtherQuotesOrPromisesGo() {
        var kept =
                lock.keep(
                        "You did well. You beat 90 percent of people. You said “never use joins”."
                                + " You will be hired soon. See https://example.org for more. Keep on.");
        assertThat(kept.text()).isEqualTo("You did well. Keep on.");
        assertThat(kept.dropped()).isEqualTo(4);
        assertThat(kept.sentences()).isEqualTo(6);
    }

    @Test
    void nothingStaysOfNothing() {
        assertThat(lock.keep("").text()).isEmpty();
    }
}
