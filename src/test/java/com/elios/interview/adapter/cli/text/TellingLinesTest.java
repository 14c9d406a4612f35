package com.elios.interview.adapter.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Confidence;
import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.Telling;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingLinesTest {
    private static final String SAID = "Maybe I rang 5 mills.";

    private final TellingLines lines = new TellingLines(new Messages());

    @Test
    void levelsAnchorsAndWordingAreTold() {
        var telling =
                new Telling(
                        List.of(
                                new Rating(
                                        Criterion.SPECIFICS,
                                        2,
                                        "One figure.",
                                        "Two figures.",
                                        List.of(new Span(13, 14)))),
                        List.of(),
                        new Confidence(List.of(new Span(0, 5)), List.of()));
        assertThat(lines.of(scored(telling), SAID))
                .containsExactly(
                        "Figures and names, 2 of 5: One figure. Rests on “5”. Next level: Two"
                                + " figures.",
                        "Tone neutral; confidence of the wording 0 %.",
                        "Sounds unsure: “Maybe”.");
    }

    @Test
    void nothingIsToldWhereNothingWasMeasured() {
        assertThat(lines.of(scored(null), SAID)).isEmpty();
    }

    private static Evaluation.Scored scored(@Nullable Telling telling) {
        return new Evaluation.Scored(
                50,
                0.5,
                0.5,
                0.5,
                Sentiment.NEUTRAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                telling,
                new Provenance("e", "r", Instant.EPOCH));
    }
}
