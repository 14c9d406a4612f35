package com.elios.interview.adapter.network;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/// Sets the time-outs of one client; the rest is the same for all. They can be made shorter only:
/// langchain4j's models set a minute by themselves.
final class OutwardClientBuilder implements HttpClientBuilder {
    private final OneWayOut way;
    private Duration connectTimeout;
    private Duration timeout;

    OutwardClientBuilder(OneWayOut way, Duration connectTimeout, Duration timeout) {
        this.way = way;
        this.connectTimeout = connectTimeout;
        this.timeout = timeout;
    }

    @Override
    public Duration connectTimeout() {
        return connectTimeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration value) {
        connectTimeout = shorter(connectTimeout, value);
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    /// @param value of the whole request
    @Override
    public HttpClientBuilder readTimeout(Duration value) {
        timeout = shorter(timeout, value);
        return this;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public HttpClient build() {
        return new OutwardClient(way, connectTimeout, timeout);
    }
}
