package com.elios.interview.adapter.network;

import com.elios.interview.domain.port.service.NetworkLedger;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Makes every connection to a service, and none while the airplane switch is on. What is behind
/// it is made with the first request, because it takes a while to load.
public final class OneWayOut implements AutoCloseable {
    /// For a whole request, from looking up the name to the last byte of the reply.
    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    /// In bytes, unpacked.
    public static final int LARGEST_REPLY = 512 * 1024;

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int IDLE_CONNECTIONS = 4;

    private final BooleanSupplier airplane;
    private final NetworkLedger ledger;
    private final Clock clock;
    private final Duration timeout;
    private final Dns names;
    private final Consumer<OkHttpClient.Builder> trust;
    private @Nullable OkHttpClient client;

    /// @param airplane whether nothing may leave the machine; asked at each connection
    public OneWayOut(BooleanSupplier airplane, NetworkLedger ledger, Clock clock) {
        this(airplane, ledger, clock, TIMEOUT);
    }

    /// @param timeout of a whole request; its caller can set a shorter one
    public OneWayOut(
            BooleanSupplier airplane, NetworkLedger ledger, Clock clock, Duration timeout) {
        this(airplane, ledger, clock, timeout, Dns.SYSTEM, _ -> {});
    }

    OneWayOut(
            BooleanSupplier airplane,
            NetworkLedger ledger,
            Clock clock,
            Duration timeout,
            Dns names,
            Consumer<OkHttpClient.Builder> trust) {
        this.airplane = airplane;
        this.ledger = ledger;
        this.clock = clock;
        this.timeout = timeout;
        this.names = names;
        this.trust = trust;
    }

    /// For langchain4j's models. Its read time-out is that of the whole request, and can be made
    /// shorter only. All clients share their connections.
    public HttpClientBuilder builder() {
        return new OutwardClientBuilder(this, CONNECT_TIMEOUT, timeout);
    }

    /// Ends every request that runs and closes every connection: to be called when the switch is
    /// turned on, after it says so.
    public void cut() {
        OkHttpClient made;
        synchronized (this) {
            made = client;
        }
        if (made != null) {
            made.dispatcher().cancelAll();
            made.connectionPool().evictAll();
        }
    }

    @Override
    public void close() {
        cut();
    }

    BooleanSupplier airplane() {
        return airplane;
    }

    NetworkLedger ledger() {
        return ledger;
    }

    Clock clock() {
        return clock;
    }

    synchronized OkHttpClient client() {
        if (client == null) {
            client = make();
        }
        return client;
    }

    private OkHttpClient make() {
        var builder =
                new OkHttpClient.Builder()
                        .socketFactory(new SwitchedSockets(airplane))
                        .dns(new SwitchedNames(airplane, names, CONNECT_TIMEOUT))
                        .proxySelector(new HttpProxies())
                        .addNetworkInterceptor(this::atTheConnection)
                        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
                        .connectTimeout(CONNECT_TIMEOUT)
                        .callTimeout(timeout)
                        .readTimeout(Duration.ZERO)
                        .writeTimeout(Duration.ZERO)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .cookieJar(CookieJar.NO_COOKIES)
                        .cache(null);
        trust.accept(builder);
        return builder.build();
    }

    /// Also runs where a connection is used again, and no socket is made.
    private Response atTheConnection(Interceptor.Chain chain) throws IOException {
        if (airplane.getAsBoolean()) {
            throw new AirplaneOn();
        }
        var response = chain.proceed(chain.request());
        return response.code() == 503 ? withoutItsRetryAfter(response) : response;
    }

    /// By that header OkHttp might ask a second time, or stumble over a large number.
    private static Response withoutItsRetryAfter(Response response) {
        var said = response.header("Retry-After");
        var builder = response.newBuilder().removeHeader("Retry-After");
        return said == null ? builder.build() : builder.header(RetryAfter.KEPT, said).build();
    }
}
