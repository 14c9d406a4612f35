package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.domain.port.service.Secret;
import dev.langchain4j.store.embedding.pinecone.PineconeEmbeddingStore;
import io.pinecone.clients.Index;

/// An open connection to an index.
///
/// @param index the client below the stores, for what they cannot do: list, fetch, delete by filter
record Connected(
        Secret key,
        String host,
        Index index,
        PineconeEmbeddingStore questions,
        PineconeEmbeddingStore cvs)
        implements AutoCloseable {
    static final String QUESTIONS = "questions";
    static final String CVS = "cvs";

    /// Also ends what the stores send: they share the channel.
    @Override
    public void close() {
        index.close();
    }
}
