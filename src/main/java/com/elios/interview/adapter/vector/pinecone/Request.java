package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.domain.model.service.Purpose;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// One request to Pinecone.
///
/// @param preview what is sent, for the ledger; nothing of a person
/// @param bytes of vectors and words that are sent
/// @param replyBytes of what came back
record Request<T>(
        Purpose purpose,
        String preview,
        long bytes,
        Function<Connected, T> operation,
        ToLongFunction<T> replyBytes) {}
