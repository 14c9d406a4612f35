package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.question.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds questions by meaning. Holds vectors of one embedding model only.
public interface VectorIndex {
    /// Adds or replaces vectors.
    void put(Map<QuestionId, float[]> vectors);

    /// Questions that have a vector of this index's model.
    Set<QuestionId> indexed();

    /// The closest among the given questions, closest first.
    ///
    /// @param limit how many at the most
    List<Match> search(float[] query, Set<QuestionId> among, int limit);

    /// The closest to a question among the given ones, itself left out, closest first. Empty where
    /// the question has no vector.
    List<Match> near(QuestionId question, Set<QuestionId> among);

    /// @param cosine -1 to 1
    record Match(QuestionId questionId, double cosine) {}
}
