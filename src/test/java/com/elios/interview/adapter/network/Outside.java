package com.elios.interview.adapter.network;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/// A way out with a switch, a clock and a ledger that a test sees.
final class Outside implements NetworkLedger, AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    static final String KEY = "sk-planted-4711-abcdefghijklmnop";
    static final String CONTENT = "{\"text\":\"grüße\"}";

    final AtomicBoolean airplane = new AtomicBoolean();
    final Stop stop = new Stop();
    final OneWayOut way;
    private final List<Transfer> transfers = new CopyOnWriteArrayList<>();

    Outside() {
        this(Duration.ofSeconds(20));
    }

    Outside(Duration timeout) {
        this(timeout, Dns.SYSTEM, _ -> {});
    }

    Outside(Duration timeout, Dns names, Consumer<OkHttpClient.Builder> trust) {
        way =
                new OneWayOut(
                        airplane::get,
                        this,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        timeout,
                        names,
                        trust);
    }

    HttpClient client() {
        return way.builder().build();
    }

    Sending sending() {
        return new Sending(
                ServiceName.OPENAI, Purpose.EVALUATE_ANSWER, "redacted text", "request-1", stop);
    }

    static HttpRequest post(String url) {
        return HttpRequest.builder()
                .method(HttpMethod.POST)
                .url(url)
                .addHeader("Authorization", "Bearer " + KEY)
                .addHeader("Content-Type", "application/json")
                .body(CONTENT)
                .build();
    }

    SuccessfulHttpResponse send(String url) {
        var client = client();
        return sending().during(() -> client.execute(post(url)));
    }

    ServiceFailure failure(String url) {
        return catchThrowableOfType(ServiceFailure.class, () -> send(url));
    }

    Transfer only() {
        if (transfers.size() != 1) {
            throw new AssertionError("listed: " + transfers);
        }
        return transfers.getFirst();
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
        way.close();
    }
}
