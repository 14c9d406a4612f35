package com.elios.interview.adapter.embedding.openai;

import java.util.ArrayList;
import java.util.List;

/// Divides texts into requests of a bounded size.
final class Batches {
    private static final int MOST_TEXTS = 256;
    private static final int MOST_CHARACTERS = 100_000;

    private Batches() {}

    /// In the same order; a text that is too long by itself is a batch by itself.
    static List<List<String>> of(List<String> texts) {
        var batches = new ArrayList<List<String>>();
        var batch = new ArrayList<String>();
        int characters = 0;
        for (var text : texts) {
            boolean full =
                    batch.size() == MOST_TEXTS || characters + text.length() > MOST_CHARACTERS;
            if (full && !batch.isEmpty()) {
                batches.add(List.copyOf(batch));
                batch.clear();
                characters = 0;
            }
            batch.add(text);
            characters += text.length();
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
