package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.application.settings.VectorSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The index that is used, and made where it is not there.
///
/// @param model name of the embedding model that all its vectors come from
public record PineconeTarget(VectorSettings settings, String model, int dimensions) {
    /// Pinecone takes names of at most 45 lower-case letters, digits and hyphens.
    private static final int LONGEST_BASE = 36;

    private static final int HASH_DIGITS = 8;

    public PineconeTarget {
        if (dimensions < 1) {
            throw new IllegalArgumentException("dimensions must be at least 1");
        }
    }

    /// The name from the settings and eight digits that stand for the model: so an index never
    /// holds vectors of two models.
    public String indexName() {
        var plain =
                settings.index()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+", "");
        var base = plain.substring(0, Math.min(LONGEST_BASE, plain.length()));
        var hash = sha256(model).substring(0, HASH_DIGITS);
        return base.replaceAll("-+$", "") + "-" + hash;
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
