package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.port.GoldenPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the second answers that come with the product beside its questions.
public final class BundledGoldenPack implements GoldenPack {
    private static final String FOLDER = "/com/elios/interview/bank/golden/";

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Map<String, String> paraphrases() {
        Map<String, String> paraphrases = new HashMap<>();
        for (String file : BundledQuestionBank.FILES) {
            for (JsonNode entry : read(FOLDER + file)) {
                paraphrases.put(
                        entry.required("key").asString(), entry.required("paraphrase").asString());
            }
        }
        return Map.copyOf(paraphrases);
    }

    private JsonNode read(String name) {
        try (InputStream file = BundledGoldenPack.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
