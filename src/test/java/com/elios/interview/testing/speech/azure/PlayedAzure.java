package com.elios.interview.testing.speech.azure;

import com.elios.interview.domain.model.speech.Sound;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/// Azure Speech on a port of this machine, for recognition and for voices, in the service's own
/// protocol. It understands what it is told to, when so much sound has come
/// ([#understands]) or when it really hears something ([#understandsWhatIsLoud]), speaks with the
/// sound that it is given ([#speaks]), and fails as it is told to ([#fails]).
public final class PlayedAzure implements AutoCloseable {
    private final Server server = new Server();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Map<WebSocket, Conversation> conversations = new ConcurrentHashMap<>();
    private final List<Conversation> everyConversation = new CopyOnWriteArrayList<>();
    private final List<String> spoken = new CopyOnWriteArrayList<>();
    private volatile Function<Duration, Ear> ear = start -> new ScriptedEar(List.of(), start);
    private volatile Function<String, short[]> voice = _ -> new short[Sound.RATE / 10];
    private volatile Faults faults = Faults.NONE;
    private final List<Exception> problems = new CopyOnWriteArrayList<>();

    /// Not listening yet: [#start].
    public PlayedAzure() {}

    /// @return this, when it can be connected to
    public PlayedAzure start() {
        server.start();
        try {
            if (!started.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("does not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /// `ws://127.0.0.1:port`, for recognition and voices alike.
    public URI address() {
        return URI.create("ws://127.0.0.1:" + server.getPort());
    }

    /// Understands these when the sound has come up to their times.
    public PlayedAzure understands(List<Said> script) {
        ear = start -> new ScriptedEar(script, start);
        return this;
    }

    /// Understands these texts, in order, one for each stretch of sound that it really hears.
    /// Connections share them.
    public PlayedAzure understandsWhatIsLoud(List<String> texts) {
        Iterator<String> shared = List.copyOf(texts).iterator();
        ear = start -> new LoudnessEar(shared, start);
        return this;
    }

    /// Speaks with this sound, in 16,000 samples a second.
    ///
    /// @param newVoice from SSML
    public PlayedAzure speaks(Function<String, short[]> newVoice) {
        voice = newVoice;
        return this;
    }

    public PlayedAzure fails(Faults newFaults) {
        faults = newFaults;
        return this;
    }

    /// The sound of each connection so far, without headers, in the order of connecting.
    public List<byte[]> receivedAudio() {
        return recognitions().map(Conversation::sound).toList();
    }

    /// The headers of the sound files of each connection: one for each turn.
    public List<Integer> turns() {
        return recognitions().map(Conversation::turns).toList();
    }

    /// What was asked for when connections were made: path and query.
    public List<String> asked() {
        return everyConversation.stream().map(Conversation::resource).toList();
    }

    /// The `speech.context` of each turn, as JSON.
    public List<String> contexts() {
        return everyConversation.stream().flatMap(c -> c.contexts().stream()).toList();
    }

    /// Every header and text that came, for tests that look for what must not be there. The key's
    /// own header of the handshake is left out.
    public List<String> everythingWritten() {
        return everyConversation.stream().flatMap(c -> c.written().stream()).toList();
    }

    /// When each final text was sent, in milliseconds of the epoch.
    public List<Long> toldAt() {
        return everyConversation.stream().flatMap(c -> c.told().stream()).toList();
    }

    /// The keys that connections were made with.
    public List<String> keys() {
        return everyConversation.stream().map(Conversation::key).toList();
    }

    /// The SSML that was to be spoken.
    public List<String> spokenTexts() {
        return List.copyOf(spoken);
    }

    /// Connections that are open now.
    public int open() {
        return conversations.size();
    }

    /// What went wrong in the playing itself; a test that finds something here proves nothing.
    public List<Exception> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        try {
            server.stop(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Conversation> recognitions() {
        return everyConversation.stream()
                .filter(conversation -> conversation.resource().startsWith("/speech/recognition"));
    }

    Faults faults() {
        return faults;
    }

    Ear ear(Duration start) {
        return ear.apply(start);
    }

    short[] speak(String ssml) {
        spoken.add(ssml);
        return voice.apply(ssml);
    }

    /// How many conversations before this one have been reset.
    int resets() {
        return (int) everyConversation.stream().filter(Conversation::wasReset).count();
    }

    /// Sockets and frames are the library's.
    private final class Server extends WebSocketServer {
        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            setReuseAddr(true);
            setConnectionLostTimeout(0);
            setDaemon(true);
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            var conversation = new Conversation(PlayedAzure.this, socket, handshake);
            everyConversation.add(conversation);
            conversations.put(socket, conversation);
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            var conversation = conversations.get(socket);
            if (conversation != null) {
                conversation.take(Messages.read(message));
            }
        }

        @Override
        public void onMessage(WebSocket socket, ByteBuffer message) {
            var conversation = conversations.get(socket);
            if (conversation != null) {
                conversation.take(Messages.read(message));
            }
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {
            conversations.remove(socket);
        }

        @Override
        public void onError(@Nullable WebSocket socket, Exception e) {
            if (!(e instanceof IOException)) {
                problems.add(e);
            }
        }
    }
}
