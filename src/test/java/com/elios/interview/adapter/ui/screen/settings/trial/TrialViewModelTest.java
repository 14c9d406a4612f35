package com.elios.interview.adapter.ui.screen.settings.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.settings.cloud.ChosenCloud;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.usecase.service.TestConnection;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.port.service.Stop;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrialViewModelTest {
    private final ChosenCloud cloud = new ChosenCloud();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<Stop> stops = new ArrayList<>();
    private @Nullable ServiceProblem problem;
    private final ServiceProbe probe =
            stop -> {
                stops.add(stop);
                if (problem != null) {
                    throw new ServiceFailure(ServiceName.OPENAI, problem, "HTTP 401: no such key");
                }
            };
    private final TrialViewModel trial =
            new TrialViewModel(
                    ServiceName.OPENAI,
                    new TestConnection(Map.of(ServiceName.OPENAI, probe), Clock.systemUTC()),
                    cloud,
                    tasks);

    @Test
    void aServiceThatRepliesWorks() {
        trial.run();
        assertThat(trial.state().get()).isInstanceOf(TrialState.Running.class);
        tasks.runAll();
        assertThat(result().works()).isTrue();
    }

    @Test
    void whatIsWrongIsToldWithTheServicesOwnWords() {
        problem = ServiceProblem.KEY_REJECTED;
        trial.run();
        tasks.runAll();
        assertThat(result().problem()).isEqualTo(ServiceProblem.KEY_REJECTED);
        assertThat(result().detail()).isEqualTo("HTTP 401: no such key");
    }

    @Test
    void nothingIsTestedBeforeItIsKept() {
        cloud.busy = true;
        trial.run();
        assertThat(tasks.size()).isZero();
        cloud.kept();
        assertThat(tasks.size()).isEqualTo(1);
    }

    @Test
    void stoppingEndsTheCallAndLeavesNothing() {
        // The probe is asked while the person stops the test.
        var stopping =
                new TrialViewModel(
                        ServiceName.OPENAI,
                        new TestConnection(
                                Map.of(ServiceName.OPENAI, stop -> stopDuring(stop)),
                                Clock.systemUTC()),
                        cloud,
                        tasks);
        running = stopping;
        stopping.run();
        tasks.runAll();
        assertThat(stops).singleElement().satisfies(stop -> assertThat(stop.asked()).isTrue());
        assertThat(stopping.state().get()).isEqualTo(new TrialState.NotRun());
    }

    private @Nullable TrialViewModel running;

    private void stopDuring(Stop stop) {
        stops.add(stop);
        if (running != null) {
            running.forget();
        }
    }

    @Test
    void aChangeTakesTheResultAway() {
        trial.run();
        tasks.runAll();
        trial.forget();
        assertThat(trial.state().get()).isEqualTo(new TrialState.NotRun());
    }

    @Test
    void aServiceThatCannotBeTriedIsADefectAndSaidToBe() {
        var other =
                new TrialViewModel(
                        ServiceName.PINECONE,
                        new TestConnection(Map.of(), Clock.systemUTC()),
                        cloud,
                        tasks);
        other.run();
        tasks.runAll();
        assertThat(other.state().get()).isInstanceOf(TrialState.Broken.class);
    }

    private TestConnection.Result result() {
        return ((TrialState.Done) trial.state().get()).result();
    }
}
