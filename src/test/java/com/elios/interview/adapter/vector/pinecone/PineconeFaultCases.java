package com.elios.interview.adapter.vector.pinecone;

import static com.elios.interview.adapter.vector.pinecone.Emulated.emulator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.elios.interview.adapter.vector.pinecone.emulator.Faults;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import io.grpc.Status;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong is told as what it is, tried again where it passes, and listed.
class PineconeFaultCases {
    private static final CvAnalysisId CV = CvAnalysisId.create();

    private final Emulated world = new Emulated();
    private final PineconeCvVectors vectors = new PineconeCvVectors(world.service("m", 2));

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "401, KEY_REJECTED, 1",
        "403, NOT_ALLOWED, 1",
        "400, REQUEST_REJECTED, 1",
        "429, TOO_MANY_REQUESTS, 3",
        "500, SERVICE_FAILED, 3",
        "503, SERVICE_FAILED, 3"
    })
    void anAnswerOfTheControlPlane(int status, ServiceProblem expected, int tries) {
        var answer = Faults.Answer.of(status);
        emulator().faults().nextControl(answer, answer, answer);
        assertThat(problem()).isEqualTo(expected);
        assertThat(emulator().faults().controlCalls()).isEqualTo(tries);
        assertThat(world.transfers)
                .hasSize(tries)
                .allMatch(transfer -> transfer.problem() == expected)
                .allMatch(transfer -> transfer.host().equals("api.pinecone.io"));
    }

    @Test
    void theControlPlaneSaysHowLongToWait() {
        emulator().faults().nextControl(new Faults.Answer(429, "", 70));
        var failure = failure();
        assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(70));
        assertThat(emulator().faults().controlCalls()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Sign in</html>", "{}", "[]", "{\"name\":", "null"})
    void whatIsNoAnswerIsNotTaken(String body) {
        emulator().faults().nextControl(new Faults.Answer(200, body, -1));
        assertThat(problem()).isEqualTo(ServiceProblem.UNREADABLE_REPLY);
    }

    @ParameterizedTest
    @CsvSource({
        "UNAUTHENTICATED, KEY_REJECTED, 1",
        "PERMISSION_DENIED, NOT_ALLOWED, 1",
        "NOT_FOUND, NOT_THERE, 1",
        "INVALID_ARGUMENT, REQUEST_REJECTED, 1",
        "UNIMPLEMENTED, REQUEST_REJECTED, 1",
        "RESOURCE_EXHAUSTED, TOO_MANY_REQUESTS, 3",
        "UNAVAILABLE, SERVICE_FAILED, 3",
        "INTERNAL, SERVICE_FAILED, 3",
        "DEADLINE_EXCEEDED, TIMED_OUT, 3"
    })
    void anAnswerOfTheDataPlane(Status.Code code, ServiceProblem expected, int tries) {
        var status = code.toStatus();
        emulator().faults().nextData(status, status, status);
        assertThat(problem()).isEqualTo(expected);
        assertThat(emulator().faults().dataCalls()).isEqualTo(tries);
        assertThat(world.transfers.getLast().problem()).isEqualTo(expected);
    }

    @Test
    void whatPassesSucceedsAtTheThirdTry() {
        emulator().faults().nextData(Status.UNAVAILABLE, Status.UNAVAILABLE);
        vectors.put(CV, "Nurse", new float[] {1, 0});
        assertThat(vectors.find(CV, "Nurse")).isPresent();
    }

    @Test
    void silenceEndsWithTheDeadline() {
        var hasty = new PineconeCvVectors(world.service("m", 2, Duration.ofMillis(300)));
        hasty.put(CV, "Nurse", new float[] {1, 0});
        emulator().faults().nextData(Faults.HANG, Faults.HANG, Faults.HANG);
        assertThat(failure(hasty).problem()).isEqualTo(ServiceProblem.TIMED_OUT);
    }

    @Test
    void silenceEndsWithTheStop() throws InterruptedException {
        vectors.put(CV, "Nurse", new float[] {1, 0});
        emulator().faults().nextData(Faults.HANG);
        int before = emulator().faults().dataCalls();
        var stop = new Stop();
        var failure = new AtomicReference<ServiceFailure>();
        var thread =
                Thread.startVirtualThread(
                        () -> failure.set(sending(stop).during(() -> failure(vectors))));
        while (emulator().faults().dataCalls() == before) {
            Thread.onSpinWait();
        }
        stop.ask();
        thread.join();
        assertThat(failure.get().problem()).isEqualTo(ServiceProblem.STOPPED);
        assertThat(emulator().faults().dataCalls()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"LOST, CONNECTION_LOST", "SPIED_ON, NOT_TRUSTED"})
    void aBadNetworkBeforeTheFirstConnection(Faults.Network network, ServiceProblem expected) {
        emulator().faults().network(network);
        assertThat(problem()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Faults.Network.class,
            names = {"LOST", "SPIED_ON", "CUT_OFF"})
    void aBadNetworkAfterIt(Faults.Network network) {
        vectors.put(CV, "Nurse", new float[] {1, 0});
        emulator().faults().network(network);
        emulator().cutConnections();
        var problem = problem();
        assertThat(problem)
                .isIn(
                        ServiceProblem.CONNECTION_LOST,
                        ServiceProblem.CONNECTION_REFUSED,
                        ServiceProblem.NOT_TRUSTED);
        assertThat(problem == ServiceProblem.NOT_TRUSTED)
                .isEqualTo(network == Faults.Network.SPIED_ON);
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceProblem.class,
            names = {"AIRPLANE_MODE", "NO_CONSENT"})
    void nothingLeavesWhereThePersonDoesNotWantIt(ServiceProblem obstacle) {
        world.obstacle = Optional.of(obstacle);
        assertThat(problem()).isEqualTo(obstacle);
        assertThat(emulator().faults().controlCalls()).isZero();
        assertThat(world.transfers)
                .singleElement()
                .satisfies(
                        transfer -> {
                            assertThat(transfer.sentBytes()).isZero();
                            assertThat(transfer.problem()).isEqualTo(obstacle);
                        });
    }

    @Test
    void airplaneModeEndsTheConnectionThatIsThere() {
        vectors.put(CV, "Nurse", new float[] {1, 0});
        int calls = emulator().faults().controlCalls();
        world.obstacle = Optional.of(ServiceProblem.AIRPLANE_MODE);
        assertThat(problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
        world.obstacle = Optional.empty();
        assertThat(vectors.find(CV, "Nurse")).isPresent();
        assertThat(emulator().faults().controlCalls()).isGreaterThan(calls);
    }

    @Test
    void aNewKeyIsUsedAtOnce() {
        vectors.put(CV, "Nurse", new float[] {1, 0});
        emulator().changeKey("pc-test-2");
        assertThat(problem()).isEqualTo(ServiceProblem.KEY_REJECTED);
        world.key = new Secret("pc-test-2");
        assertThat(vectors.find(CV, "Nurse")).isPresent();
    }

    @Test
    void theServiceIsLeftAloneAfterFailuresInARow() {
        vectors.put(CV, "Nurse", new float[] {1, 0});
        for (int i = 0; i < 6; i++) {
            emulator().faults().nextData(Status.UNAVAILABLE);
        }
        problem();
        problem();
        assertThat(problem()).isEqualTo(ServiceProblem.RESTING);
    }

    @Test
    void noFailureTellsTheKey() {
        emulator().changeKey("another");
        var failure = failure();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).doesNotContain(world.key.reveal());
        }
        assertThat(world.transfers)
                .extracting(Transfer::preview)
                .noneMatch(preview -> preview.contains(world.key.reveal()));
    }

    private ServiceProblem problem() {
        return failure().problem();
    }

    private ServiceFailure failure() {
        return failure(vectors);
    }

    private static ServiceFailure failure(PineconeCvVectors asked) {
        return catchThrowableOfType(ServiceFailure.class, () -> asked.find(CV, "Nurse"));
    }

    private static Sending sending(Stop stop) {
        return new Sending(ServiceName.PINECONE, Purpose.SEARCH_VECTORS, "", null, stop);
    }
}
