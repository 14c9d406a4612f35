package com.elios.interview.adapter.vector.pinecone.emulator;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Checks a call's key, and finds its index by the host that was called.
final class Caller implements ServerInterceptor {
    private static final Context.Key<EmulatedIndex> INDEX = Context.key("index");
    private static final Metadata.Key<String> API_KEY =
            Metadata.Key.of("api-key", Metadata.ASCII_STRING_MARSHALLER);

    private final Set<String> keys;
    private final Function<String, @Nullable EmulatedIndex> byHost;

    Caller(Set<String> keys, Function<String, @Nullable EmulatedIndex> byHost) {
        this.keys = keys;
        this.byHost = byHost;
    }

    static EmulatedIndex index() {
        return INDEX.get();
    }

    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var key = headers.get(API_KEY);
        var host = call.getAuthority();
        var index = host == null ? null : byHost.apply(host);
        if (key == null || !keys.contains(key)) {
            return refuse(call, Status.UNAUTHENTICATED.withDescription("Invalid API key"));
        }
        if (index == null) {
            return refuse(call, Status.NOT_FOUND.withDescription("No such index"));
        }
        return Contexts.interceptCall(
                Context.current().withValue(INDEX, index), call, headers, next);
    }

    private static <Q, R> ServerCall.Listener<Q> refuse(ServerCall<Q, R> call, Status status) {
        call.close(status, new Metadata());
        return new ServerCall.Listener<>() {};
    }
}
