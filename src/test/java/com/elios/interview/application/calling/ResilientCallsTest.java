package com.elios.interview.application.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResilientCallsTest {
    private static final RetryTimes NO_REST = rest(Duration.ZERO);

    private final List<Duration> pauses = new ArrayList<>();
    private final Deque<ServiceFailure> failures = new ArrayDeque<>();
    private final Stop stop = new Stop();
    private Instant now = Instant.parse("2026-11-01T10:00:00Z");
    private double chance = 0.5;
    private int attempts;

    @Test
    void givesTheReplyOfTheFirstTry() {
        assertThat(reply(calls(RetryTimes.DEFAULTS))).isEqualTo("reply");
        assertThat(attempts).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void triesAgainWhatMaySucceedAMomentLater() {
        fail(ServiceProblem.SERVICE_FAILED, ServiceProblem.TIMED_OUT);
        assertThat(reply(calls(RetryTimes.DEFAULTS))).isEqualTo("reply");
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void givesUpAfterThreeTriesWithTheLastFailure() {
        fail(
                ServiceProblem.SERVICE_FAILED,
                ServiceProblem.SERVICE_FAILED,
                ServiceProblem.CONNECTION_LOST);
        assertThat(problemOf(calls(RetryTimes.DEFAULTS))).isEqualTo(ServiceProblem.CONNECTION_LOST);
        assertThat(attempts).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceProblem.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "CONNECTION_REFUSED",
                "CONNECTION_LOST",
                "TIMED_OUT",
                "TOO_MANY_REQUESTS",
                "SERVICE_FAILED"
            })
    void doesNotRepeatWhatWouldFailAgain(ServiceProblem problem) {
        fail(problem);
        assertThat(problemOf(calls(RetryTimes.DEFAULTS))).isEqualTo(problem);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void pausesGrowUpToTheLongestAndVaryByAFifth() {
        assertThat(List.of(pause(1, 0), pause(1, 1))).containsExactly(millis(400), millis(600));
        assertThat(List.of(pause(2, 0), pause(2, 1))).containsExactly(millis(800), millis(1200));
        assertThat(List.of(pause(3, 0.5), pause(4, 0.5)))
                .containsExactly(millis(2000), millis(4000));
        assertThat(List.of(pause(5, 0.5), pause(40, 0.5)))
                .containsExactly(millis(8000), millis(8000));
    }

    @Test
    void chanceDecidesThePause() {
        chance = 1;
        fail(ServiceProblem.SERVICE_FAILED);
        reply(calls(RetryTimes.DEFAULTS));
        assertThat(pauses).containsExactly(millis(600));
    }

    @Test
    void waitsAsLongAsTheServiceAsks() {
        failures.add(failure(ServiceProblem.TOO_MANY_REQUESTS, Duration.ofSeconds(12)));
        assertThat(reply(calls(RetryTimes.DEFAULTS))).isEqualTo("reply");
        assertThat(pauses).containsExactly(Duration.ofSeconds(12));
    }

    @Test
    void doesNotComeBackSoonerThanItsOwnPause() {
        failures.add(failure(ServiceProblem.TOO_MANY_REQUESTS, Duration.ZERO));
        reply(calls(RetryTimes.DEFAULTS));
        assertThat(pauses).containsExactly(millis(500));
    }

    @Test
    void givesUpWhereTheServiceAsksForMoreTimeThanIsLeft() {
        failures.add(failure(ServiceProblem.TOO_MANY_REQUESTS, Duration.ofSeconds(20)));
        failures.add(failure(ServiceProblem.TOO_MANY_REQUESTS, Duration.ofSeconds(11)));
        assertThat(problemOf(calls(RetryTimes.DEFAULTS)))
                .isEqualTo(ServiceProblem.TOO_MANY_REQUESTS);
        assertThat(pauses).containsExactly(Duration.ofSeconds(20));
        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void timeThatTriesTakeCounts() {
        var calls = calls(RetryTimes.DEFAULTS);
        assertThatThrownBy(
                        () ->
                                calls.call(
                                        stop,
                                        () -> {
                                            attempts++;
                                            now = now.plusSeconds(30);
                                            throw failure(ServiceProblem.TIMED_OUT, null);
                                        }))
                .isInstanceOf(ServiceFailure.class);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void leavesTheServiceAloneAfterFiveFailuresInARow() {
        var calls = calls(rest(Duration.ofHours(1)));
        failTimes(9);
        problemOf(calls);
        assertThat(problemOf(calls)).isEqualTo(ServiceProblem.SERVICE_FAILED);
        assertThat(attempts).isEqualTo(5);
        assertThat(problemOf(calls)).isEqualTo(ServiceProblem.RESTING);
        assertThat(attempts).isEqualTo(5);
    }

    @Test
    void aReplyEndsTheRow() {
        var calls = calls(rest(Duration.ofHours(1)));
        for (int i = 0; i < 5; i++) {
            failTimes(2);
            assertThat(reply(calls)).isEqualTo("reply");
        }
        assertThat(attempts).isEqualTo(15);
    }

    @Test
    void aRefusalEndsTheRowToo() {
        var calls = calls(rest(Duration.ofHours(1)));
        for (int i = 0; i < 3; i++) {
            failTimes(2);
            fail(ServiceProblem.KEY_REJECTED);
            assertThat(problemOf(calls)).isEqualTo(ServiceProblem.KEY_REJECTED);
        }
    }

    @Test
    void whatThePersonDidNeitherCountsNorEndsTheRow() {
        var calls = calls(rest(Duration.ofHours(1)));
        failTimes(3);
        problemOf(calls);
        fail(ServiceProblem.NO_KEY);
        problemOf(calls);
        failTimes(2);
        problemOf(calls);
        assertThat(problemOf(calls)).isEqualTo(ServiceProblem.RESTING);
    }

    @Test
    void isHeardAgainWhenATrialSucceeds() {
        var calls = calls(NO_REST);
        failTimes(5);
        problemOf(calls);
        problemOf(calls);
        assertThat(reply(calls)).isEqualTo("reply");
        failTimes(2);
        assertThat(reply(calls)).isEqualTo("reply");
    }

    @Test
    void onlyOneCallIsATrial() {
        var calls = calls(NO_REST);
        failTimes(5);
        problemOf(calls);
        problemOf(calls);
        String both = calls.call(stop, () -> "trial, other: " + problemOf(calls));
        assertThat(both).isEqualTo("trial, other: RESTING");
    }

    @Test
    void restsAgainWhenTheTrialFails() {
        var calls = calls(NO_REST);
        failTimes(6);
        problemOf(calls);
        problemOf(calls);
        int before = attempts;
        assertThat(problemOf(calls)).isEqualTo(ServiceProblem.SERVICE_FAILED);
        assertThat(attempts).as("a trial is not repeated").isEqualTo(before + 1);
    }

    @Test
    void aStoppedTrialLeavesRoomForTheNext() {
        var calls = calls(NO_REST);
        failTimes(5);
        problemOf(calls);
        problemOf(calls);
        fail(ServiceProblem.STOPPED);
        assertThat(problemOf(calls)).isEqualTo(ServiceProblem.STOPPED);
        assertThat(reply(calls)).isEqualTo("reply");
    }

    @Test
    void aStopIsAskedBeforeTheFirstTry() {
        stop.ask();
        assertThat(problemOf(calls(RetryTimes.DEFAULTS))).isEqualTo(ServiceProblem.STOPPED);
        assertThat(attempts).isZero();
    }

    @Test
    void aStopDuringAPauseEndsTheCall() {
        fail(ServiceProblem.SERVICE_FAILED);
        var calls =
                new ResilientCalls(
                        ServiceName.OPENAI,
                        RetryTimes.DEFAULTS,
                        () -> now,
                        (_, asked) -> asked.ask(),
                        () -> 0);
        assertThat(problemOf(calls)).isEqualTo(ServiceProblem.STOPPED);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void aRealPauseEndsWithTheStop() throws InterruptedException {
        var paused = new CountDownLatch(1);
        var interrupted = new AtomicReference<Boolean>();
        var thread =
                Thread.startVirtualThread(
                        () -> {
                            paused.countDown();
                            try {
                                Pause.real().pause(Duration.ofHours(1), stop);
                            } catch (InterruptedException e) {
                                throw new AssertionError(e);
                            }
                            interrupted.set(Thread.interrupted());
                        });
        paused.await();
        stop.ask();
        thread.join();
        assertThat(interrupted.get()).isFalse();
    }

    @Test
    void aRealPauseEndsByItself() throws InterruptedException {
        long begin = System.nanoTime();
        Pause.real().pause(millis(5), stop);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(millis(5));
    }

    @Test
    void anInterruptEndsThePauseAndStaysSet() {
        fail(ServiceProblem.SERVICE_FAILED);
        var calls = new ResilientCalls(ServiceName.OPENAI, RetryTimes.DEFAULTS);
        Thread.currentThread().interrupt();
        assertThat(problemOf(calls)).isEqualTo(ServiceProblem.STOPPED);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void otherExceptionsPassThrough() {
        var calls = calls(RetryTimes.DEFAULTS);
        assertThatThrownBy(
                        () ->
                                calls.call(
                                        stop,
                                        () -> {
                                            throw new IllegalStateException("a defect");
                                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    private ResilientCalls calls(RetryTimes times) {
        return new ResilientCalls(
                ServiceName.OPENAI,
                times,
                () -> now,
                (length, _) -> {
                    pauses.add(length);
                    now = now.plus(length);
                },
                () -> chance);
    }

    private String reply(ResilientCalls calls) {
        return calls.call(
                stop,
                () -> {
                    attempts++;
                    if (!failures.isEmpty()) {
                        throw failures.removeFirst();
                    }
                    return "reply";
                });
    }

    private ServiceProblem problemOf(ResilientCalls calls) {
        return catchThrowableOfType(ServiceFailure.class, () -> reply(calls)).problem();
    }

    private void fail(ServiceProblem... problems) {
        for (var problem : problems) {
            failures.add(failure(problem, null));
        }
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            fail(ServiceProblem.SERVICE_FAILED);
        }
    }

    private static ServiceFailure failure(ServiceProblem problem, @Nullable Duration retryAfter) {
        return new ServiceFailure(ServiceName.OPENAI, problem, "", retryAfter, null);
    }

    private static Duration pause(int tried, double chance) {
        return RetryTimes.DEFAULTS.pauseAfter(tried, chance);
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    private static RetryTimes rest(Duration rest) {
        var all = RetryTimes.DEFAULTS;
        return new RetryTimes(
                all.tries(),
                all.firstPause(),
                all.longestPause(),
                all.jitter(),
                all.overall(),
                all.failuresBeforeRest(),
                rest);
    }
}
