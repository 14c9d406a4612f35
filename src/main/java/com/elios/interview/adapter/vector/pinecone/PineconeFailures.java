package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import io.grpc.StatusRuntimeException;
import io.pinecone.exceptions.PineconeException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.openapitools.db_control.client.ApiException;

/// Translates what Pinecone's client throws.
final class PineconeFailures {
    private PineconeFailures() {}

    /// Empty where the exception is none of the client's.
    static Optional<ServiceFailure> of(RuntimeException exception) {
        if (exception instanceof ServiceFailure failure) {
            return Optional.of(failure);
        }
        if (exception instanceof StatusRuntimeException status) {
            return Optional.of(ofStatus(status));
        }
        return find(exception, ApiException.class)
                .map(answer -> ofAnswer(answer, exception))
                .or(() -> refusedByTheClient(exception));
    }

    static ServiceFailure unreadable(RuntimeException exception) {
        return failure(
                ServiceProblem.UNREADABLE_REPLY,
                exception.getClass().getSimpleName(),
                null,
                exception);
    }

    private static Optional<ServiceFailure> refusedByTheClient(RuntimeException exception) {
        return exception instanceof PineconeException
                ? Optional.of(
                        failure(
                                find(exception, IOException.class).isPresent()
                                        ? network(exception)
                                        : ServiceProblem.REQUEST_REJECTED,
                                exception.getClass().getSimpleName(),
                                null,
                                exception))
                : Optional.empty();
    }

    private static ServiceFailure ofStatus(StatusRuntimeException exception) {
        var code = exception.getStatus().getCode();
        var problem =
                switch (code) {
                    case UNAUTHENTICATED -> ServiceProblem.KEY_REJECTED;
                    case PERMISSION_DENIED -> ServiceProblem.NOT_ALLOWED;
                    case NOT_FOUND -> ServiceProblem.NOT_THERE;
                    case RESOURCE_EXHAUSTED -> ServiceProblem.TOO_MANY_REQUESTS;
                    case DEADLINE_EXCEEDED -> ServiceProblem.TIMED_OUT;
                    case CANCELLED -> ServiceProblem.CONNECTION_LOST;
                    case UNAVAILABLE ->
                            find(exception, IOException.class).isPresent()
                                    ? network(exception)
                                    : ServiceProblem.SERVICE_FAILED;
                    case INVALID_ARGUMENT,
                            FAILED_PRECONDITION,
                            OUT_OF_RANGE,
                            ALREADY_EXISTS,
                            UNIMPLEMENTED ->
                            ServiceProblem.REQUEST_REJECTED;
                    case OK, UNKNOWN, ABORTED, INTERNAL, DATA_LOSS -> ServiceProblem.SERVICE_FAILED;
                };
        return failure(problem, "gRPC " + code, null, exception);
    }

    private static ServiceFailure ofAnswer(ApiException answer, RuntimeException exception) {
        int code = answer.getCode();
        if (code == 0) {
            return failure(network(answer), "", null, exception);
        }
        var problem =
                switch (code) {
                    case 401 -> ServiceProblem.KEY_REJECTED;
                    case 403 -> ServiceProblem.NOT_ALLOWED;
                    case 404 -> ServiceProblem.NOT_THERE;
                    case 408 -> ServiceProblem.TIMED_OUT;
                    case 429 -> ServiceProblem.TOO_MANY_REQUESTS;
                    default ->
                            code >= 500
                                    ? ServiceProblem.SERVICE_FAILED
                                    : ServiceProblem.REQUEST_REJECTED;
                };
        return failure(problem, "HTTP " + code, retryAfter(answer), exception);
    }

    private static @Nullable Duration retryAfter(ApiException answer) {
        var headers = answer.getResponseHeaders();
        return headers == null
                ? null
                : headers.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase("retry-after"))
                        .map(entry -> entry.getValue().getFirst())
                        .filter(value -> value.matches("\\d{1,6}"))
                        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                        .findFirst()
                        .orElse(null);
    }

    /// By the innermost cause of the network: a connection that is lost during a handshake is told
    /// as an SSLException around it.
    private static ServiceProblem network(Throwable exception) {
        IOException innermost = null;
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                innermost = io;
            }
        }
        return switch (innermost) {
            case UnknownHostException _ -> ServiceProblem.UNKNOWN_HOST;
            case SSLException _ -> ServiceProblem.NOT_TRUSTED;
            case InterruptedIOException _ -> ServiceProblem.TIMED_OUT;
            case ConnectException _ -> ServiceProblem.CONNECTION_REFUSED;
            case null, default -> ServiceProblem.CONNECTION_LOST;
        };
    }

    private static <T extends Throwable> Optional<T> find(Throwable exception, Class<T> wanted) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return Optional.of(wanted.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static ServiceFailure failure(
            ServiceProblem problem,
            String detail,
            @Nullable Duration retryAfter,
            Throwable exception) {
        return new ServiceFailure(ServiceName.PINECONE, problem, detail, retryAfter, exception);
    }

    /// Whether the connection is of no use any more: the key or the index may have been replaced,
    /// or the person wants none.
    static boolean endsConnection(ServiceFailure failure) {
        return switch (failure.problem()) {
            case KEY_REJECTED,
                    NOT_ALLOWED,
                    NOT_THERE,
                    AIRPLANE_MODE,
                    NO_CONSENT,
                    NO_KEY,
                    KEYS_LOCKED ->
                    true;
            default -> false;
        };
    }
}
