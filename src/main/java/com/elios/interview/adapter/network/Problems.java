package com.elios.interview.adapter.network;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Stop;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Says what a status or an exception of the network means. The only place that does.
final class Problems {
    private Problems() {}

    /// @param status none of 200 to 299
    static ServiceProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> ServiceProblem.KEY_REJECTED;
            case 403 -> ServiceProblem.NOT_ALLOWED;
            case 404 -> ServiceProblem.NOT_THERE;
            case 408 -> ServiceProblem.TIMED_OUT;
            case 429 -> ServiceProblem.TOO_MANY_REQUESTS;
            default ->
                    status >= 500 ? ServiceProblem.SERVICE_FAILED : ServiceProblem.REQUEST_REJECTED;
        };
    }

    /// @param cancelled whether the request was ended from our side, by whomever
    static ServiceProblem of(
            IOException failure, Stop stop, boolean cancelled, BooleanSupplier airplane) {
        if (has(failure, AirplaneOn.class)) {
            return ServiceProblem.AIRPLANE_MODE;
        }
        if (failure instanceof ReplyTooLarge) {
            return ServiceProblem.REPLY_TOO_LARGE;
        }
        if (stop.asked()) {
            return ServiceProblem.STOPPED;
        }
        if (isTimeout(failure)) {
            return ServiceProblem.TIMED_OUT;
        }
        if (cancelled || failure instanceof InterruptedIOException) {
            return airplane.getAsBoolean() ? ServiceProblem.AIRPLANE_MODE : ServiceProblem.STOPPED;
        }
        return ofNetwork(failure);
    }

    private static ServiceProblem ofNetwork(IOException failure) {
        return switch (failure) {
            case UnknownHostException e ->
                    has(e, InterruptedException.class)
                            ? ServiceProblem.STOPPED
                            : ServiceProblem.UNKNOWN_HOST;
            case ConnectException _, NoRouteToHostException _ -> ServiceProblem.CONNECTION_REFUSED;
            case SSLException e ->
                    has(e, SocketException.class) || has(e, EOFException.class)
                            ? ServiceProblem.CONNECTION_LOST
                            : ServiceProblem.NOT_TRUSTED;
            case ProtocolException e ->
                    "unexpected end of stream".equals(e.getMessage())
                            ? ServiceProblem.CONNECTION_LOST
                            : ServiceProblem.UNREADABLE_REPLY;
            default -> ServiceProblem.CONNECTION_LOST;
        };
    }

    private static boolean isTimeout(IOException failure) {
        return has(failure, SocketTimeoutException.class)
                || (failure instanceof InterruptedIOException
                        && "timeout".equals(failure.getMessage()));
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(type::isInstance);
    }
}
