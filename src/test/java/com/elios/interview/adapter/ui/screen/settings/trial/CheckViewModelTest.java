package com.elios.interview.adapter.ui.screen.settings.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.settings.cloud.ChosenCloud;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.testing.OfflineCoach;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final ChosenCloud cloud = new ChosenCloud();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<String> told = new ArrayList<>();
    private final CheckViewModel check =
            new CheckViewModel(
                    coach.services.checkModel(), cloud, () -> told.add("checked"), tasks);

    @Test
    void itTellsHowFarItIsAndWhatCameOfIt() {
        List<Integer> seen = new ArrayList<>();
        check.state()
                .subscribe(
                        state -> {
                            if (state instanceof CheckState.Running(Headway(int done, _))) {
                                seen.add(done);
                            }
                        });
        check.run();
        tasks.runAll();
        assertThat(seen).startsWith(0).isSorted().hasSizeGreaterThan(2);
        // The rater gives each answer the same score, so it tells none from another.
        var done = (CheckState.Done) check.state().get();
        assertThat(done.check().passed()).isFalse();
        assertThat(told).containsExactly("checked");
        assertThat(coach.services.showServices().execute().passedTrustCheck()).isFalse();
    }

    @Test
    void aServiceThatDoesNotHelpLeavesTheModelUnchecked() {
        coach.rater.problem = ServiceProblem.KEY_REJECTED;
        check.run();
        tasks.runAll();
        assertThat(((CheckState.Declined) check.state().get()).why().problem())
                .isEqualTo(ServiceProblem.KEY_REJECTED);
        assertThat(told).isEmpty();
    }

    @Test
    void aStoppedCheckIsNotKept() {
        check.run();
        check.forget();
        tasks.runAll();
        assertThat(check.state().get()).isEqualTo(new CheckState.NotRun());
        assertThat(told).isEmpty();
    }

    @Test
    void aCheckThatIsStoppedOnItsWayAsksNoMore() {
        check.state()
                .subscribe(
                        state -> {
                            if (state instanceof CheckState.Running(Headway(int done, _))
                                    && done == 1) {
                                check.forget();
                            }
                        });
        check.run();
        tasks.runAll();
        int asked = coach.rater.asked;
        assertThat(asked).isPositive();
        assertThat(check.state().get()).isEqualTo(new CheckState.NotRun());
        assertThat(coach.services.showServices().execute().passedTrustCheck()).isNull();
    }
}
