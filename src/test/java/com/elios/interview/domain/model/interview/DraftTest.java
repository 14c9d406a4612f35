package com.elios.interview.domain.model.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void theNotesStayWhenTheAnswerGoesOn() {
        var draft = new Draft("First", "goal, options", Duration.ofSeconds(3));
        assertThat(draft.rewritten("First I", Duration.ofSeconds(4)))
                .isEqualTo(new Draft("First I", "goal, options", Duration.ofSeconds(4)));
    }
}
