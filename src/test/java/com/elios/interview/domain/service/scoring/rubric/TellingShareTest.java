package com.elios.interview.domain.service.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TellingShareTest {
    private static final Optional<ReadTelling> WELL_TOLD =
            Optional.of(
                    read(
                            "Last year at our shop in Leeds I had to replace 3 suppliers by May. First"
                                    + " I asked 5 bakeries for prices. Then I compared them, because"
                                    + " freight is dear. I chose one and signed. Costs fell from 40 to"
                                    + " 30 pounds. Since then I look nearby before I look far."));
    private static final Optional<ReadTelling> BADLY_TOLD =
            Optional.of(read("We did it. It went well."));

    @Test
    void theSameContentIsWorthMoreWhereItIsWellTold() {
        assertThat(share(0.8, 1, WELL_TOLD)).isGreaterThan(share(0.8, 1, BADLY_TOLD) + 0.1);
    }

    @Test
    void tellingCarriesNothingAboveItsCap() {
        assertThat(share(0.2, 0.2, WELL_TOLD)).isLessThanOrEqualTo(0.2);
        assertThat(share(0.4, 0.4, WELL_TOLD)).isLessThanOrEqualTo(0.4);
    }

    @Test
    void tellingAloneIsWorthNothing() {
        assertThat(share(0, 1, WELL_TOLD)).isZero();
    }

    @Test
    void technicalAnswersAreWorthTheirContent() {
        assertThat(TellingShare.of(QuestionType.TECHNICAL, 0.7, 1, BADLY_TOLD)).isEqualTo(0.7);
    }

    @Test
    void theWeightsOfAllDimensionsMakeOne() {
        var content =
                List.of(
                        new DimensionScore(Dimension.COMPLETENESS, 0.5, 0.6),
                        new DimensionScore(Dimension.SIMILARITY, 0.5, 0.4));
        for (var type : QuestionType.values()) {
            var read = TellingReader.read(type, Passage.of("I called. It was late."));
            var all = TellingShare.dimensions(type, content, Optional.of(read));
            assertThat(all.stream().mapToDouble(DimensionScore::weight).sum())
                    .isEqualTo(1, within(1e-9));
            assertThat(all.getLast().dimension()).isEqualTo(Dimension.CLARITY);
            assertThat(all.getLast().weight() == 0).isEqualTo(type == QuestionType.TECHNICAL);
        }
    }

    private static double share(double content, double highest, Optional<ReadTelling> read) {
        return TellingShare.of(QuestionType.BEHAVIOURAL, content, highest, read);
    }

    private static ReadTelling read(String answer) {
        return TellingReader.read(QuestionType.BEHAVIOURAL, Passage.of(answer));
    }
}
