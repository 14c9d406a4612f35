package com.elios.interview.adapter.network;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// One request from its beginning to its line in the ledger, which closing writes, whatever came
/// of it.
final class Attempt implements AutoCloseable {
    private final OneWayOut way;
    private final Sending sending;
    private final OutwardRequest request;
    private final Instant at;
    private @Nullable Call call;
    private Stop.@Nullable Registration registration;
    private @Nullable Response response;
    private @Nullable ReplyStream stream;
    private @Nullable ServiceProblem problem;

    Attempt(OneWayOut way, HttpRequest request, Sending sending) {
        this.way = way;
        this.sending = sending;
        this.request = new OutwardRequest(request, sending);
        this.at = way.clock().instant();
    }

    /// The reply, where its status says that all is well.
    Response open(OkHttpClient client) {
        if (way.airplane().getAsBoolean()) {
            throw failure(ServiceProblem.AIRPLANE_MODE, "", null, null);
        }
        var refused = request.refused();
        if (refused.isPresent()) {
            throw failure(refused.get(), "characters that cannot be sent", null, null);
        }
        var opened = client.newCall(request.toOkHttp());
        call = opened;
        keepTo(opened, sending.deadline());
        registration = sending.stop().onAsked(opened::cancel);
        try {
            response = opened.execute();
        } catch (IOException e) {
            throw failed(e);
        }
        if (!response.isSuccessful()) {
            throw rejected(response);
        }
        return response;
    }

    /// A deadline can only shorten the time-out of the request.
    private void keepTo(Call opened, @Nullable Instant deadline) {
        if (deadline == null) {
            return;
        }
        long left = Duration.between(way.clock().instant(), deadline).toNanos();
        if (left <= 0) {
            throw failure(ServiceProblem.TIMED_OUT, "no time is left", null, null);
        }
        long usual = opened.timeout().timeoutNanos();
        if (usual == 0 || left < usual) {
            opened.timeout().timeout(left, TimeUnit.NANOSECONDS);
        }
    }

    InputStream stream() {
        var body = Objects.requireNonNull(response).body();
        stream = new ReplyStream(Objects.requireNonNull(call), Objects.requireNonNull(body));
        return stream;
    }

    byte[] content() {
        try {
            return stream().readAllBytes();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Judges how a stream came to its end.
    void ended(StreamEvents events) {
        var failure = events.failure();
        if (events.cancelled()) {
            problem = ServiceProblem.STOPPED;
        } else if (failure.isPresent()) {
            throw failure.get() instanceof IOException e
                    ? failed(e)
                    : failure(
                            ServiceProblem.UNREADABLE_REPLY,
                            failure.get().getClass().getSimpleName(),
                            null,
                            null);
        }
    }

    private ServiceFailure rejected(Response reply) {
        String said;
        try {
            said = Complaint.in(new String(stream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            if (sending.stop().asked()) {
                throw failed(e);
            }
            said = "";
        }
        var hidden = request.keys().hide(said);
        return failure(
                Problems.ofStatus(reply.code()),
                "HTTP " + reply.code() + (hidden.isEmpty() ? "" : ": " + Complaint.brief(hidden)),
                RetryAfter.in(reply.headers(), way.clock().instant()).orElse(null),
                null);
    }

    private ServiceFailure failed(IOException e) {
        boolean cancelled = call != null && call.isCanceled();
        // What is no HTTP is quoted in the message of that exception.
        return failure(
                Problems.of(e, sending.stop(), cancelled, way.airplane()),
                e.getClass().getSimpleName(),
                null,
                e instanceof ProtocolException ? null : e);
    }

    private ServiceFailure failure(
            ServiceProblem found,
            String detail,
            @Nullable Duration retryAfter,
            @Nullable IOException cause) {
        problem = found;
        return new ServiceFailure(sending.service(), found, detail, retryAfter, cause);
    }

    @Override
    public void close() {
        if (registration != null) {
            registration.close();
        }
        if (response != null) {
            response.close();
        }
        way.ledger()
                .record(
                        new Transfer(
                                at,
                                sending.service(),
                                request.host(),
                                sending.purpose(),
                                request.sent(),
                                stream == null ? 0 : stream.count(),
                                problem,
                                preview()));
    }

    private String preview() {
        return Complaint.cut(request.keys().hide(sending.preview()), Transfer.LONGEST_PREVIEW);
    }
}
