package com.elios.interview.adapter.vector.pinecone.emulator;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.grpc.Server;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyServerBuilder;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// Pinecone on this machine. Starting one changes what holds for the whole JVM: its proxy and whom
/// it trusts. So it belongs into a JVM of its own.
public final class PineconeEmulator implements AutoCloseable {
    public static final String KEY = "pc-test-1";

    private static final String CONTROL = "api.pinecone.io";
    private static final List<String> NAMES = List.of(CONTROL, "*.svc.aped-0000-0000.pinecone.io");

    private final Map<String, EmulatedIndex> indexes = new ConcurrentHashMap<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Faults faults = new Faults();
    private final ControlPlane controlPlane = new ControlPlane(indexes, keys, faults);
    private final HttpsServer control;
    private final Server data;
    private final HttpsServer stranger;
    private final TunnelProxy proxy;

    /// @param folder for keys and certificates
    public PineconeEmulator(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        keys.add(KEY);
        var authority = new TestAuthority(folder, "known", NAMES);
        authority.trustInThisJvm();
        control = rest(authority.serverKeys());
        control.createContext("/indexes", controlPlane);
        stranger = rest(new TestAuthority(folder, "unknown", NAMES).serverKeys());
        data = grpc(authority.serverKeys());
        proxy = new TunnelProxy(this::portOf);
        System.setProperty("https.proxyHost", "127.0.0.1");
        System.setProperty("https.proxyPort", Integer.toString(proxy.port()));
    }

    public Faults faults() {
        return faults;
    }

    /// Ends all connections, as a lost network does.
    public void cutConnections() {
        proxy.cut();
    }

    /// Takes another key than before.
    public void changeKey(String key) {
        keys.clear();
        keys.add(key);
    }

    /// @param descriptions how many times a new index is described before it is ready
    public void newIndexesNeed(int descriptions) {
        controlPlane.newIndexesNeed(descriptions);
    }

    public Set<String> indexNames() {
        return Set.copyOf(indexes.keySet());
    }

    public void deleteIndex(String name) {
        indexes.remove(name);
    }

    public int count(String index, String namespace) {
        var found = indexes.get(index);
        return found == null ? 0 : found.namespace(namespace).size();
    }

    /// What is kept beside a vector, in words.
    public String labels(String index, String namespace, String id) {
        var stored = found(index).namespace(namespace).get(id);
        return String.valueOf(Objects.requireNonNull(stored, id).metadata());
    }

    /// Where an index was asked to be, such as `aws us-east-1`.
    public String place(String index) {
        return found(index).cloud + " " + found(index).region;
    }

    private EmulatedIndex found(String index) {
        return Objects.requireNonNull(indexes.get(index), index);
    }

    /// Without an index and without faults, as at the start.
    public void reset() {
        indexes.clear();
        changeKey(KEY);
        faults.clear();
        newIndexesNeed(0);
    }

    private int portOf(String host) {
        return switch (faults.network()) {
            case FINE -> host.equals(CONTROL) ? control.getAddress().getPort() : data.getPort();
            case LOST -> TunnelProxy.RESET;
            case SPIED_ON -> stranger.getAddress().getPort();
            case CUT_OFF -> TunnelProxy.NO_SUCH_HOST;
        };
    }

    private static HttpsServer rest(KeyManagerFactory keys)
            throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    private Server grpc(KeyManagerFactory keys) throws IOException {
        var tls =
                GrpcSslContexts.configure(SslContextBuilder.forServer(keys), SslProvider.JDK)
                        .build();
        return NettyServerBuilder.forAddress(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .sslContext(tls)
                .intercept(
                        new Caller(
                                this.keys,
                                host ->
                                        indexes.values().stream()
                                                .filter(index -> index.host().equals(host))
                                                .findFirst()
                                                .orElse(null)))
                .addService(new DataPlane(faults))
                .build()
                .start();
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        control.stop(0);
        stranger.stop(0);
        data.shutdownNow();
    }
}
