package com.elios.interview.application.settings;

import java.util.Objects;

/// Who makes vectors of texts, and who keeps them.
///
/// @param openAiEmbeddings whether OpenAI makes them (1536 numbers each) instead of the model on
///     this machine (384)
/// @param embeddingModel name of OpenAI's model
/// @param pinecone whether Pinecone keeps and searches them instead of the store; needs
///     `openAiEmbeddings` to be of use, but works with either
/// @param index name of the index there
/// @param cloud such as `aws`
/// @param region such as `us-east-1`
/// @param consented whether the person agreed that vectors and topics are kept at Pinecone
public record VectorSettings(
        boolean openAiEmbeddings,
        String embeddingModel,
        boolean pinecone,
        String index,
        String cloud,
        String region,
        boolean consented) {
    public static final VectorSettings DEFAULTS =
            new VectorSettings(
                    false,
                    "text-embedding-3-small",
                    false,
                    "elios-interview-coach",
                    "aws",
                    "us-east-1",
                    false);

    public VectorSettings {
        Objects.requireNonNull(embeddingModel);
        Objects.requireNonNull(index);
        Objects.requireNonNull(cloud);
        Objects.requireNonNull(region);
    }

    public VectorSettings withOpenAiEmbeddings(boolean wanted) {
        return new VectorSettings(
                wanted, embeddingModel, pinecone, index, cloud, region, consented);
    }

    public VectorSettings withEmbeddingModel(String name) {
        return new VectorSettings(
                openAiEmbeddings, name, pinecone, index, cloud, region, consented);
    }

    public VectorSettings withPinecone(boolean wanted) {
        return new VectorSettings(
                openAiEmbeddings, embeddingModel, wanted, index, cloud, region, consented);
    }

    public VectorSettings withIndex(String name) {
        return new VectorSettings(
                openAiEmbeddings, embeddingModel, pinecone, name, cloud, region, consented);
    }

    public VectorSettings withCloud(String name) {
        return new VectorSettings(
                openAiEmbeddings, embeddingModel, pinecone, index, name, region, consented);
    }

    public VectorSettings withRegion(String name) {
        return new VectorSettings(
                openAiEmbeddings, embeddingModel, pinecone, index, cloud, name, consented);
    }

    public VectorSettings withConsent(boolean given) {
        return new VectorSettings(
                openAiEmbeddings, embeddingModel, pinecone, index, cloud, region, given);
    }
}
