package com.elios.interview.domain.service.scoring.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Estimate;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import com.elios.interview.domain.model.trust.ScorerFigures;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FiguresFileTest {
    private static final ScorerFigures FIGURES =
            new ScorerFigures(
                    "elios-local/2",
                    "2026-11/2",
                    2000,
                    List.of(
                            new MeasuredSet(
                                    "C:\\sets of mine",
                                    120,
                                    7,
                                    List.of(
                                            new MeasuredFigure(
                                                    Figure.PEARSON,
                                                    Map.of(
                                                            Basis.UNSEEN_QUESTIONS,
                                                            new Estimate(0.5, 0.25, 0.625),
                                                            Basis.SHIPPED,
                                                            new Estimate(0.75, 0.5, 0.875)),
                                                    List.of(
                                                            new Floor(Floor.Source.PEOPLE, "", 0.6),
                                                            new Floor(
                                                                    Floor.Source.KNOWN_BEFORE,
                                                                    "words – counted",
                                                                    0.4))))),
                            new MeasuredSet("second", 1, 1, List.of())));

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var file = new Properties();
        file.load(new StringReader(FiguresFile.write(FIGURES)));
        assertThat(FiguresFile.read(file)).isEqualTo(FIGURES);
    }

    @Test
    void theFileOfTheProductHoldsTheFourSetsWithTheFigureThatCounts() {
        var shipped = FiguresFile.shipped().orElseThrow();
        assertThat(shipped.resamples()).isGreaterThanOrEqualTo(1000);
        assertThat(shipped.sets())
                .extracting(MeasuredSet::name)
                .containsExactly(
                        "mohler2011",
                        "saf_comm_networks",
                        "semeval2013_beetle_3way",
                        "semeval2013_scientsbank_3way");
        assertThat(shipped.sets())
                .allSatisfy(
                        set ->
                                assertThat(set.figures())
                                        .hasSizeGreaterThanOrEqualTo(6)
                                        .allMatch(f -> f.on(Basis.UNSEEN_QUESTIONS).isPresent()));
    }
}
