package com.elios.interview.application.usecase.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.testing.speech.MemoryRecordings;
import com.elios.interview.testing.speech.ReadAloud;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindRecordingTest {
    private static final InterviewId INTERVIEW = new InterviewId(new UUID(0, 1));
    private static final DraftPlace PLACE = new DraftPlace(2, 1);

    private final MemoryRecordings recordings = new MemoryRecordings();
    private final FindRecording find = new FindRecording(recordings);

    @Test
    void whatIsKeptComesWithItsFileAndItsShape() {
        recordings.add(INTERVIEW, PLACE, ReadAloud.of("I measure first."));

        var found = find.execute(INTERVIEW, PLACE).orElseThrow();

        assertThat(found.file()).isEqualTo(recordings.file);
        assertThat(found.envelope().length().toMillis()).isBetween(1700L, 5000L);
        assertThat(found.envelope().column(0, 1).high()).isGreaterThan(0.05);
    }

    @Test
    void whatWasDeletedIsNotFound() {
        recordings.add(INTERVIEW, PLACE, ReadAloud.of("I measure first."));
        recordings.delete(INTERVIEW, PLACE);

        assertThat(find.execute(INTERVIEW, PLACE)).isEmpty();
    }

    @Test
    void aRecordingWithoutASampleIsNone() {
        recordings.open(INTERVIEW, PLACE).close();

        assertThat(find.execute(INTERVIEW, PLACE)).isEmpty();
    }
}
