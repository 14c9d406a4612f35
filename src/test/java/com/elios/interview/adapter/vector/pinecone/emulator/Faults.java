package com.elios.interview.adapter.vector.pinecone.emulator;

import io.grpc.Status;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes wrong next, in this order, and how often the emulator was called.
public final class Faults {
    /// The call is never answered.
    public static final Status HANG = Status.UNKNOWN.withDescription("never answered");

    private final Deque<Status> data = new ArrayDeque<>();
    private final Deque<Answer> control = new ArrayDeque<>();
    private Network network = Network.FINE;
    private int dataCalls;
    private int controlCalls;

    public synchronized void nextData(Status... statuses) {
        data.addAll(List.of(statuses));
    }

    public synchronized void nextControl(Answer... answers) {
        control.addAll(List.of(answers));
    }

    public synchronized void network(Network state) {
        network = state;
    }

    public synchronized void clear() {
        data.clear();
        control.clear();
        network = Network.FINE;
        dataCalls = 0;
        controlCalls = 0;
    }

    public synchronized int dataCalls() {
        return dataCalls;
    }

    public synchronized int controlCalls() {
        return controlCalls;
    }

    synchronized @Nullable Status nextData() {
        return data.pollFirst();
    }

    synchronized @Nullable Answer nextControl() {
        return control.pollFirst();
    }

    synchronized Network network() {
        return network;
    }

    synchronized void countData() {
        dataCalls++;
    }

    synchronized void countControl() {
        controlCalls++;
    }

    /// Instead of the control plane's answer.
    ///
    /// @param retryAfter seconds for the header of this name; negative for none
    public record Answer(int status, String body, int retryAfter) {
        public static Answer of(int status) {
            return new Answer(status, "{\"error\":{\"code\":\"X\",\"message\":\"x\"}}", -1);
        }
    }

    /// How the network is.
    public enum Network {
        FINE,
        /// Every tunnel is reset.
        LOST,
        /// Every tunnel leads to a server that an unknown authority signed for.
        SPIED_ON,
        /// The proxy reaches no host.
        CUT_OFF
    }
}
