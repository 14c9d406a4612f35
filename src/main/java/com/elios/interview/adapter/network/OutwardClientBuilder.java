package com.elios.interview.adapter.network;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/// Sets the time-outs of one client; the rest is the same for all.
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
        connectTimeout = value;
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    /// @param value of the whole request
    @Override
    public HttpClientBuilder readTimeout(Duration value) {
        timeout = value;
        return this;
    }

    @Override
    public HttpClient build() {
        return new OutwardClient(way, connectTimeout, timeout);
    }
}
