package com.elios.interview.adapter.llm.chat;

import java.util.Locale;
import java.util.Optional;

/// What a server understands of a request. Servers that speak 'the same' protocol differ here, and
/// tell it by refusing.
///
/// @param schema whether a JSON schema can be given
/// @param temperature whether the temperature can be chosen
/// @param completionTokens whether the longest reply goes by its newer name
record Dialect(boolean schema, boolean temperature, boolean completionTokens) {
    /// How often a request is put differently before its refusal counts.
    static final int MOST_CHANGES = 3;

    /// The dialect to try next, as far as the refusal names what was not understood.
    ///
    /// @param refusal the service's own words
    /// @param withSchema whether the request had a schema
    Optional<Dialect> after(String refusal, boolean withSchema) {
        String words = refusal.toLowerCase(Locale.ROOT);
        if (temperature && words.contains("temperature")) {
            return Optional.of(new Dialect(schema, false, completionTokens));
        }
        if (words.contains("max_tokens") || words.contains("max_completion_tokens")) {
            return Optional.of(new Dialect(schema, temperature, !completionTokens));
        }
        boolean aboutSchema =
                words.contains("schema")
                        || words.contains("response_format")
                        || words.contains("output_format")
                        || words.contains("output_config")
                        || words.contains("structured")
                        || words.contains("extra inputs");
        return withSchema && schema && aboutSchema
                ? Optional.of(new Dialect(false, temperature, completionTokens))
                : Optional.empty();
    }
}
