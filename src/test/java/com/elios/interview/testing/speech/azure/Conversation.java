package com.elios.interview.testing.speech.azure;

import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.testing.speech.azure.Ear.Heard;
import com.elios.interview.testing.speech.azure.Messages.Received;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;

/// One connection. What comes is taken by one thread of the server; everybody may look.
final class Conversation {
    private static final int WAV_HEADER = 44;
    private static final int CHUNK = 3_200;

    private final PlayedAzure azure;
    private final WebSocket socket;
    private final String resource;
    private final String key;
    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();
    private final List<String> contexts = new CopyOnWriteArrayList<>();
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final List<Long> told = new CopyOnWriteArrayList<>();
    private Duration nextTurnFrom = Duration.ZERO;
    private Turn turn = new Turn("", new ScriptedEar(List.of(), Duration.ZERO), Duration.ZERO);
    private final AtomicInteger turns = new AtomicInteger();
    private volatile boolean reset;

    Conversation(PlayedAzure azure, WebSocket socket, ClientHandshake handshake) {
        this.azure = azure;
        this.socket = socket;
        this.resource = handshake.getResourceDescriptor();
        this.key = handshake.getFieldValue("Ocp-Apim-Subscription-Key");
    }

    void take(Received message) {
        written.add(message.text());
        switch (message.path()) {
            case "speech.context" -> {
                contexts.add(message.body());
                nextTurnFrom = Messages.continuedFrom(message.body());
            }
            case "audio" -> {
                if (!message.request().equals(turn.request)) {
                    begin(message.request());
                }
                hear(message.sound());
            }
            case "ssml" -> speak(message.request(), azure.speak(message.body()));
            default -> {}
        }
    }

    private void begin(String request) {
        turn = new Turn(request, azure.ear(nextTurnFrom), nextTurnFrom);
        turns.incrementAndGet();
        if (azure.faults().greets()) {
            say(Messages.text("turn.start", request, Messages.turnStart()));
        }
    }

    private void hear(byte[] message) {
        if (turn.ended) {
            return;
        }
        boolean begins = !turn.hasHeader;
        turn.hasHeader = true;
        var samples = begins ? Arrays.copyOfRange(message, WAV_HEADER, message.length) : message;
        int all = keep(samples);
        var faults = azure.faults();
        if (faults.silentAfter() >= 0 && all >= faults.silentAfter()) {
            return;
        }
        if (azure.resets() < faults.resets() && all > faults.resetAfter()) {
            reset = true;
            socket.closeConnection(1006, "reset");
            return;
        }
        if (samples.length > 0) {
            understand(samples);
        } else if (!begins) {
            end();
        }
    }

    private int keep(byte[] samples) {
        synchronized (sound) {
            sound.writeBytes(samples);
            return sound.size();
        }
    }

    private void understand(byte[] bytes) {
        for (var heard : turn.ear.hear(Samples.ofBytes(bytes))) {
            tell(heard);
            if (heard instanceof Heard.Surely
                    && ++turn.phrases == azure.faults().phrasesInATurn()) {
                turn.ended = true;
                say(Messages.text("turn.end", turn.request, Map.of()));
                return;
            }
        }
    }

    private void end() {
        turn.ended = true;
        turn.ear.end().forEach(this::tell);
        say(
                Messages.text(
                        "speech.endDetected",
                        turn.request,
                        Map.of("Offset", Messages.ticks(heardInTurn()))));
        say(Messages.text("turn.end", turn.request, Map.of()));
    }

    private Duration heardInTurn() {
        return Sound.at(sound().length / Short.BYTES, Sound.RATE);
    }

    private void tell(Heard heard) {
        if (heard instanceof Heard.Surely) {
            told.add(System.currentTimeMillis());
        }
        say(Messages.heard(heard, turn.request, turn.base));
        if (azure.faults().repeats() && heard instanceof Heard.Surely) {
            say(Messages.heard(heard, turn.request, turn.base));
        }
    }

    private void say(String message) {
        pause();
        socket.send(message);
    }

    private void pause() {
        var delay = azure.faults().delay();
        if (!delay.isZero()) {
            LockSupport.parkNanos(delay.toNanos());
        }
    }

    private void speak(String request, short[] samples) {
        var bytes = ByteBuffer.allocate(samples.length * Short.BYTES);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(samples);
        var stream = "0123456789ABCDEF0123456789ABCDEF";
        if (azure.faults().greets()) {
            say(Messages.text("turn.start", request, Messages.turnStart()));
            say(Messages.text("response", request, Messages.response(stream)));
        }
        if (azure.faults().silentAfter() >= 0) {
            return;
        }
        for (int from = 0; from < bytes.capacity(); from += CHUNK) {
            int to = Math.min(bytes.capacity(), from + CHUNK);
            socket.send(
                    Messages.sound(request, stream, Arrays.copyOfRange(bytes.array(), from, to)));
        }
        socket.send(Messages.sound(request, stream, new byte[0]));
        say(Messages.text("turn.end", request, Map.of()));
    }

    String resource() {
        return resource;
    }

    String key() {
        return key;
    }

    byte[] sound() {
        synchronized (sound) {
            return sound.toByteArray();
        }
    }

    int turns() {
        return turns.get();
    }

    List<String> contexts() {
        return List.copyOf(contexts);
    }

    List<Long> told() {
        return List.copyOf(told);
    }

    List<String> written() {
        return List.copyOf(written);
    }

    boolean wasReset() {
        return reset;
    }

    /// From one header of the sound to the end of the turn.
    private static final class Turn {
        private final String request;
        private final Ear ear;
        private final Duration base;
        private boolean hasHeader;
        private boolean ended;
        private int phrases;

        Turn(String request, Ear ear, Duration base) {
            this.request = request;
            this.ear = ear;
            this.base = base;
        }
    }
}
