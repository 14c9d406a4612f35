package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.port.GoldenPack;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads the second answers that come with the product beside its questions.
public final class BundledGoldenPack implements GoldenPack {
    private final BundledQuestionBank bank = new BundledQuestionBank();

    @Override
    public Map<String, String> paraphrases() {
        Map<String, String> paraphrases = new HashMap<>();
        for (String file : BundledQuestionBank.FILES) {
            for (JsonNode entry : bank.read("golden/" + file)) {
                paraphrases.put(
                        entry.required("key").asString(), entry.required("paraphrase").asString());
            }
        }
        return Map.copyOf(paraphrases);
    }
}
