package com.elios.interview.adapter.persistence.question;

import com.elios.interview.domain.model.question.QuestionId;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The copy of stored vectors in memory. Loading is done without a lock, since it waits for a
/// connection; a copy that was loaded while something changed is used once and not kept.
final class VectorCopy {
    private @Nullable Map<QuestionId, Vector> vectors;
    private int changes;

    Map<QuestionId, Vector> orLoad(Supplier<Map<QuestionId, Vector>> loading) {
        int before;
        synchronized (this) {
            if (vectors != null) {
                return vectors;
            }
            before = changes;
        }
        var loaded = loading.get();
        synchronized (this) {
            if (changes == before) {
                vectors = loaded;
            }
        }
        return loaded;
    }

    synchronized void drop() {
        vectors = null;
        changes++;
    }
}
