package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.adapter.vector.pinecone.emulator.PineconeEmulator;
import com.elios.interview.application.calling.ResilientCalls;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.settings.VectorSettings;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// What the cases share: the emulator, and a person's settings.
final class Emulated implements AutoCloseable, NetworkLedger {
    private static @Nullable PineconeEmulator running;

    final List<Transfer> transfers = new CopyOnWriteArrayList<>();
    Secret key = new Secret(PineconeEmulator.KEY);
    Optional<ServiceProblem> obstacle = Optional.empty();

    private final List<PineconeService> services = new ArrayList<>();

    /// Starts the emulator; once per JVM.
    static PineconeEmulator start(Path folder) throws Exception {
        running = new PineconeEmulator(folder);
        return running;
    }

    static PineconeEmulator emulator() {
        return Objects.requireNonNull(running, "runs inside PineconeCases only");
    }

    Emulated() {
        emulator().reset();
    }

    PineconeService service(String model, int dimensions) {
        return service(model, dimensions, Duration.ofSeconds(30));
    }

    PineconeService service(String model, int dimensions, Duration timeOut) {
        var target = target(model, dimensions);
        var times = RetryTimes.DEFAULTS.withoutPauses();
        var service =
                new PineconeService(
                        target,
                        () -> key,
                        new Watch(() -> obstacle, this, () -> Instant.EPOCH),
                        new ResilientCalls(ServiceName.PINECONE, times),
                        new Connecting(target, times),
                        timeOut);
        services.add(service);
        return service;
    }

    static PineconeTarget target(String model, int dimensions) {
        return new PineconeTarget(VectorSettings.DEFAULTS, model, dimensions);
    }

    @Override
    public void record(Transfer transfer) {
        transfers.add(transfer);
    }

    @Override
    public List<Transfer> read(int skip, int limit) {
        return transfers.reversed().stream().skip(skip).limit(limit).toList();
    }

    @Override
    public void close() {
        services.forEach(PineconeService::close);
    }
}
