package com.elios.interview.application.usecase.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.progress.PracticeProposal;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposePracticeTest {
    private static final String GOOD =
            "First name the goal. Then weigh the options, and measure the result afterwards.";

    private final OfflineCoach coach = new OfflineCoach();
    private final CandidateId candidate = coach.loadProfile.execute().id();

    @Test
    void someoneNewIsProposedNothing() {
        assertThat(coach.proposePractice.execute(candidate)).isEmpty();
    }

    @Test
    void aTopicThatWentBadlyIsProposedUntilItGoesWell() {
        practise("SQL", "name the goal");
        assertThat(coach.proposePractice.execute(candidate))
                .get()
                .isInstanceOfSatisfying(
                        PracticeProposal.WeakTopic.class,
                        weak -> {
                            assertThat(weak.topic()).isEqualTo("SQL");
                            assertThat(weak.last().count()).isEqualTo(4);
                            assertThat(weak.missed()).contains("weigh the options");
                        });
        practise("SQL", GOOD);
        assertThat(coach.proposePractice.execute(candidate)).isEmpty();
    }

    @Test
    void aTopicWhoseQuestionsWereRetiredIsNotProposed() {
        practise("SQL", "name the goal");
        coach.questions.retireAllExcept(Set.of());
        assertThat(coach.proposePractice.execute(candidate)).isEmpty();
    }

    private void practise(String topic, String answer) {
        var interview = coach.practiceTopic.execute(topic);
        for (int i = 0; i < interview.questions().size(); i++) {
            coach.submitAnswer.execute(interview.id(), i, answer, Duration.ofMinutes(1));
        }
        coach.completeInterview.execute(interview.id());
        coach.clock.advance(Duration.ofDays(1));
    }
}
