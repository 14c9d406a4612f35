package com.elios.interview.infrastructure.cloud;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.testing.cloud.HonestModel;
import com.elios.interview.testing.cloud.Protocol;
import com.elios.interview.testing.cloud.Protocol.Asked;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What can be wrong with a service, and what of it the person is told.
@SuppressWarnings("ImmutableEnumChecker")
enum Fault {
    REFUSED(ServiceProblem.CONNECTION_REFUSED, null),
    NO_SUCH_HOST(ServiceProblem.UNKNOWN_HOST, null),
    NO_TRUST(ServiceProblem.NOT_TRUSTED, null),
    RESET(
            ServiceProblem.CONNECTION_LOST,
            (_, _) ->
                    aResponse()
                            .withFault(
                                    com.github.tomakehurst.wiremock.http.Fault
                                            .CONNECTION_RESET_BY_PEER)),
    EMPTY_RESPONSE(
            ServiceProblem.CONNECTION_LOST,
            (_, _) ->
                    aResponse()
                            .withFault(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE)),
    BROKEN_CHUNKS(
            ServiceProblem.UNREADABLE_REPLY,
            (_, _) ->
                    aResponse()
                            .withFault(
                                    com.github.tomakehurst.wiremock.http.Fault
                                            .MALFORMED_RESPONSE_CHUNK)),
    SLOW_BODY(
            ServiceProblem.TIMED_OUT,
            (protocol, asked) ->
                    okJson(protocol.reply(new HonestModel().apply(asked)))
                            .withChunkedDribbleDelay(20, 20_000)),
    SILENT(
            ServiceProblem.TIMED_OUT,
            (protocol, asked) ->
                    okJson(protocol.reply(new HonestModel().apply(asked))).withFixedDelay(20_000)),
    STATUS_400(ServiceProblem.REQUEST_REJECTED, (_, _) -> status(400)),
    STATUS_401(ServiceProblem.KEY_REJECTED, (_, _) -> status(401)),
    STATUS_403(ServiceProblem.NOT_ALLOWED, (_, _) -> status(403)),
    STATUS_404(ServiceProblem.NOT_THERE, (_, _) -> status(404)),
    STATUS_429(ServiceProblem.TOO_MANY_REQUESTS, (_, _) -> status(429)),
    STATUS_429_RETRY_AFTER(
            ServiceProblem.TOO_MANY_REQUESTS,
            (_, _) -> status(429).withHeader("Retry-After", "120")),
    STATUS_500(ServiceProblem.SERVICE_FAILED, (_, _) -> status(500)),
    STATUS_503(ServiceProblem.SERVICE_FAILED, (_, _) -> status(503)),
    STATUS_529(ServiceProblem.SERVICE_FAILED, (_, _) -> status(529)),
    REDIRECT(
            ServiceProblem.REQUEST_REJECTED,
            (_, _) -> status(302).withHeader("Location", "http://127.0.0.1:1/")),
    EMPTY_BODY(ServiceProblem.UNREADABLE_REPLY, (_, _) -> ok()),
    HTML(
            ServiceProblem.UNREADABLE_REPLY,
            (_, _) ->
                    ok("<html><body>Please sign in to the network</body></html>")
                            .withHeader("Content-Type", "text/html")),
    HTML_AS_TEXT(ServiceProblem.UNREADABLE_REPLY, text(_ -> "<!DOCTYPE html><p>no</p>")),
    EMPTY_TEXT(ServiceProblem.UNREADABLE_REPLY, text(_ -> "")),
    NOT_JSON(ServiceProblem.UNREADABLE_REPLY, text(_ -> "I would rather not.")),
    CUT_JSON(
            ServiceProblem.UNREADABLE_REPLY,
            text(reply -> reply.substring(0, Math.min(40, reply.length() / 2)))),
    CUT_ENVELOPE(
            ServiceProblem.UNREADABLE_REPLY,
            (protocol, asked) -> {
                var whole = protocol.reply(new HonestModel().apply(asked));
                return okJson(whole.substring(0, whole.length() / 2));
            }),
    WRONG_TYPES(
            ServiceProblem.UNREADABLE_REPLY,
            text(
                    reply ->
                            reply.replace("\"covered\":true", "\"covered\":\"yes\"")
                                    .replace("\"weight\":", "\"weight\":\"heavy\",\"was\":")
                                    .replace("\"quotes\":[", "\"quotes\":[1,")
                                    .replace("\"skills\":[", "\"skills\":[7,"))),
    NUMBERS_OUT_OF_RANGE(
            ServiceProblem.UNREADABLE_REPLY,
            text(
                    reply ->
                            reply.replace("\"number\":1", "\"number\":900")
                                    .replace("\"weight\":", "\"weight\":-")
                                    .replace("\"sentences\":[", "\"sentences\":-1,\"was\":[")
                                    .replace("\"skills\":[", "\"skills\":1e99,\"was\":["))),
    INVENTED_QUOTES(ServiceProblem.UNSUPPORTED_CLAIMS, text(Faults::invented)),
    WRONG_LANGUAGE(ServiceProblem.WRONG_LANGUAGE, text(Faults::german)),
    CONTENT_REFUSED(
            ServiceProblem.CONTENT_REFUSED,
            (protocol, asked) ->
                    asked.stream()
                            ? ok(protocol.stream("I cannot help with that.", true))
                                    .withHeader("Content-Type", "text/event-stream")
                            : okJson(protocol.reply("I cannot help with that.", true))),
    ONE_MEGABYTE(
            ServiceProblem.REPLY_TOO_LARGE,
            (protocol, _) -> okJson(protocol.reply("word ".repeat(210_000)))),
    /// No fault that would matter: what was asked for is in it.
    EXTRA_PROSE(
            null, text(reply -> "Here is what you asked for:\n```json\n" + reply + "\n```\nDone."));

    /// Null where the service helps all the same.
    final @Nullable ServiceProblem told;

    /// Null where there is no such server.
    final @Nullable BiFunction<Protocol, Asked, ResponseDefinitionBuilder> reply;

    Fault(
            @Nullable ServiceProblem told,
            @Nullable BiFunction<Protocol, Asked, ResponseDefinitionBuilder> reply) {
        this.told = told;
        this.reply = reply;
    }

    /// A reply of the right form whose text is spoilt.
    private static BiFunction<Protocol, Asked, ResponseDefinitionBuilder> text(
            UnaryOperator<String> spoil) {
        return (protocol, asked) -> {
            var text = new HonestModel().apply(asked);
            var spoilt = text.startsWith("{") ? spoil.apply(text) : Faults.prose(text, spoil);
            return asked.stream()
                    ? ok(protocol.stream(spoilt)).withHeader("Content-Type", "text/event-stream")
                    : okJson(protocol.reply(spoilt));
        };
    }
}
