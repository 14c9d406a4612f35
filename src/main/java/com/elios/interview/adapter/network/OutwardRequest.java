package com.elios.interview.adapter.network;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Sending;
import dev.langchain4j.http.client.HttpRequest;
import java.util.ArrayList;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/// A request in OkHttp's terms, with what the ledger says about it.
final class OutwardRequest {
    private final HttpRequest request;
    private final Sending sending;
    private final HttpUrl url;
    private final Keys keys;
    private final @Nullable CountedBody body;

    /// @throws ServiceFailure where it goes to no web address, so that there is no host to list
    OutwardRequest(HttpRequest request, Sending sending) {
        if (!request.formDataFields().isEmpty() || !request.formDataFiles().isEmpty()) {
            throw new IllegalArgumentException("forms are not sent to any service");
        }
        this.request = request;
        this.sending = sending;
        url = address(request.url(), sending);
        keys = Keys.of(request.headers());
        body =
                switch (request.method()) {
                    case GET -> null;
                    case POST -> new CountedBody(request.body() == null ? "" : request.body());
                    case DELETE -> request.body() == null ? null : new CountedBody(request.body());
                };
    }

    private static HttpUrl address(String text, Sending sending) {
        var address = HttpUrl.parse(text);
        if (address == null) {
            throw new ServiceFailure(
                    sending.service(), ServiceProblem.REQUEST_REJECTED, "no web address");
        }
        return address;
    }

    /// Why it cannot be sent at all. OkHttp would say so with the key in its message.
    Optional<ServiceProblem> refused() {
        var problems = new ArrayList<ServiceProblem>();
        request.headers()
                .forEach(
                        (name, values) -> {
                            if (!values.stream().allMatch(OutwardRequest::canBeSent)) {
                                problems.add(
                                        Keys.isKey(name)
                                                ? ServiceProblem.KEY_REJECTED
                                                : ServiceProblem.REQUEST_REJECTED);
                            }
                        });
        return problems.stream().findFirst();
    }

    private static boolean canBeSent(String value) {
        return value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
    }

    Request toOkHttp() {
        var builder = new Request.Builder().url(url);
        request.headers()
                .forEach((name, values) -> values.forEach(v -> builder.addHeader(name, v)));
        if (sending.requestKey() != null) {
            builder.header("Idempotency-Key", sending.requestKey());
        }
        return builder.method(request.method().name(), body).build();
    }

    String host() {
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        var name = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return usual ? name : name + ":" + url.port();
    }

    Keys keys() {
        return keys;
    }

    long sent() {
        return body == null ? 0 : body.count();
    }
}
