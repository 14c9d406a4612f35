package com.elios.interview.application.usecase.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.SampleCv;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancelledImportTest {
    private static final Path CV = Path.of("cv.pdf");

    private final OfflineCoach coach = new OfflineCoach();
    private final CandidateId candidate = coach.loadProfile.execute().id();
    private int reports;

    @BeforeEach
    void aCvIsThere() {
        coach.reader.add(CV, new DocumentReading.Read(SampleCv.text()));
    }

    /// The last of them comes after the analysis was written.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anImportCancelledAtAnyPointLeavesNothing(int at) {
        assertThatThrownBy(() -> coach.analyzeCv.execute(candidate, CV, _ -> cancelAt(at)))
                .isInstanceOf(CancellationException.class);
        assertThat(coach.cvs.all()).isEmpty();
    }

    @Test
    void anImportThatIsNotCancelledReportsNoMoreThanThat() {
        var _ = coach.analyzeCv.execute(candidate, CV, _ -> cancelAt(6));
        assertThat(coach.cvs.all()).hasSize(1);
    }

    @Test
    void aConfirmedCvStaysWhenTheRestIsDropped() {
        var kept = (CvImport.Imported) coach.analyzeCv.execute(candidate, CV, CvProgress.NONE);
        var _ = coach.confirmCv.execute(kept.analysis().id(), kept.analysis().facts());
        var _ = coach.analyzeCv.execute(candidate, CV, CvProgress.NONE);
        coach.dropUnconfirmedCvs.execute(candidate);
        assertThat(coach.cvs.all()).extracting(cv -> cv.id()).containsExactly(kept.analysis().id());
    }

    private void cancelAt(int report) {
        reports++;
        if (reports == report) {
            throw new CancellationException();
        }
    }
}
