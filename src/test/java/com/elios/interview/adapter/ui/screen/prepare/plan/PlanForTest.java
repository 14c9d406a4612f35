package com.elios.interview.adapter.ui.screen.prepare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.testing.SampleCv;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanForTest {
    private static final List<String> BANK = List.of("Accounting", "Docker", "Java", "SQL");

    @Test
    void topicsOfTheCvComeFirstAndTheOthersAreLeft() {
        var cv =
                new CvAnalysis(
                        CvAnalysisId.create(),
                        CandidateId.create(),
                        "mira.pdf",
                        SampleCv.LINES,
                        SampleCv.facts(),
                        true,
                        Instant.EPOCH);
        var plan = planFor(cv);
        assertThat(plan.firstTopics()).containsExactly("Java", "SQL");
        assertThat(plan.otherTopics()).containsExactly("Accounting", "Docker");
    }

    @Test
    void withoutACvAllAreFirst() {
        var plan = planFor(null);
        assertThat(plan.firstTopics()).isEqualTo(BANK);
        assertThat(plan.otherTopics()).isEmpty();
    }

    private static PlanFor planFor(@Nullable CvAnalysis cv) {
        return new PlanFor(CandidateId.create(), cv, BANK);
    }
}
