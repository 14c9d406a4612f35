package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.microsoft.cognitiveservices.speech.CancellationErrorCode;
import java.util.regex.Pattern;

/// Says in our words what the SDK says is wrong. Its codes put 401 and 403 together, and everything
/// that can happen to a connection, so its texts are read as well; they were seen with the SDK's
/// version 1.50.0 and the service's protocol played on loopback.
final class SdkProblems {
    private static final Pattern STATUS = Pattern.compile("upgrade failed:[^\\n]*?\\((\\d{3})\\)");

    /// On Linux both a certificate that nobody vouches for and a server without TLS are 2802.
    private static final Pattern UNTRUSTED =
            Pattern.compile(
                    "\\[(TLS|SSL)]|certificate|handshake|code=2802\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile("timed? ?out", Pattern.CASE_INSENSITIVE);

    private SdkProblems() {}

    static ServiceProblem of(CancellationErrorCode code, String details) {
        var status = STATUS.matcher(details);
        if (status.find()) {
            return of(Integer.parseInt(status.group(1)));
        }
        return switch (code) {
            case AuthenticationFailure -> ServiceProblem.KEY_REJECTED;
            case Forbidden -> ServiceProblem.NOT_ALLOWED;
            case BadRequest -> ServiceProblem.REQUEST_REJECTED;
            case TooManyRequests -> ServiceProblem.TOO_MANY_REQUESTS;
            case ServiceTimeout -> ServiceProblem.TIMED_OUT;
            case ConnectionFailure -> connection(details);
            case NoError,
                    ServiceError,
                    ServiceUnavailable,
                    RuntimeError,
                    ServiceRedirectTemporary,
                    ServiceRedirectPermanent,
                    EmbeddedModelError ->
                    ServiceProblem.SERVICE_FAILED;
        };
    }

    private static ServiceProblem of(int status) {
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

    private static ServiceProblem connection(String details) {
        if (details.contains("[DNS]")) {
            return ServiceProblem.UNKNOWN_HOST;
        }
        if (details.contains("refused")) {
            return ServiceProblem.CONNECTION_REFUSED;
        }
        if (UNTRUSTED.matcher(details).find()) {
            return ServiceProblem.NOT_TRUSTED;
        }
        return TIME.matcher(details).find()
                ? ServiceProblem.TIMED_OUT
                : ServiceProblem.CONNECTION_LOST;
    }
}
