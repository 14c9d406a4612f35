package com.elios.interview.adapter.embedding.openai;

import java.net.URI;

/// Which server makes vectors, with which model.
///
/// @param baseAddress such as `https://api.openai.com/v1`
/// @param model such as `text-embedding-3-small`
public record EmbeddingService(String baseAddress, String model) {
    private static final String OPENAI = "api.openai.com";

    public EmbeddingService {
        if (baseAddress.isBlank() || model.isBlank()) {
            throw new IllegalArgumentException("incomplete");
        }
    }

    /// The same for the same vectors: another server may give others under the same model's name.
    String vectorName(int dimensions) {
        var authority = URI.create(baseAddress).getAuthority();
        var server = OPENAI.equals(authority) ? "openai" : "openai@" + authority;
        return server + "/" + model + "/" + dimensions;
    }
}
