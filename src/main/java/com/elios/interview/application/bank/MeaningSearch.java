package com.elios.interview.application.bank;

import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.store.CvVectors;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An embedder and an index of its vectors: they belong together, because vectors of two models
/// must never be compared. Fails as they do.
public final class MeaningSearch {
    /// How many vectors are made and kept at once.
    public static final int BATCH = 64;

    private final Embedder embedder;
    private final VectorIndex index;
    private final @Nullable CvVectors cvs;

    /// @param index of vectors of this embedder only
    /// @param cvs of this embedder too; null where vectors of CVs are not kept
    public MeaningSearch(Embedder embedder, VectorIndex index, @Nullable CvVectors cvs) {
        this.embedder = embedder;
        this.index = index;
        this.cvs = cvs;
    }

    public String model() {
        return embedder.model();
    }

    /// Those that have no vector yet, in the same order.
    public List<Question> missing(List<Question> wanted) {
        var indexed = index.indexed();
        return wanted.stream().filter(question -> !indexed.contains(question.id())).toList();
    }

    /// Makes and keeps vectors of these questions.
    public void add(List<Question> added) {
        for (int from = 0; from < added.size(); from += BATCH) {
            var batch = added.subList(from, Math.min(added.size(), from + BATCH));
            var vectors = embedder.embed(batch.stream().map(SearchText::of).toList());
            Map<QuestionId, float[]> entries = new HashMap<>();
            for (int i = 0; i < batch.size(); i++) {
                entries.put(batch.get(i).id(), vectors.get(i));
            }
            index.put(entries);
        }
    }

    /// Closest first; vectors that are missing are made.
    List<VectorIndex.Match> closest(String text, List<Question> among, int limit) {
        add(missing(among));
        return index.search(vector(text), ids(among), limit);
    }

    /// As [#closest], by what a CV is about; its vector is kept, where vectors of CVs are.
    List<VectorIndex.Match> closest(
            CvAnalysisId cv, String profile, List<Question> among, int limit) {
        add(missing(among));
        return index.search(vector(cv, profile), ids(among), limit);
    }

    List<VectorIndex.Match> near(Question question, List<Question> among) {
        return index.near(question.id(), ids(among));
    }

    private float[] vector(CvAnalysisId cv, String profile) {
        if (cvs == null) {
            return vector(profile);
        }
        var kept = cvs.find(cv, profile);
        if (kept.isPresent()) {
            return kept.get();
        }
        var vector = vector(profile);
        cvs.put(cv, profile, vector);
        return vector;
    }

    private float[] vector(String text) {
        return embedder.embed(List.of(text)).getFirst();
    }

    private static Set<QuestionId> ids(List<Question> questions) {
        return questions.stream().map(Question::id).collect(Collectors.toSet());
    }
}
