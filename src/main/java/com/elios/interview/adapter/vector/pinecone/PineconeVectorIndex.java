package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.VectorIndex;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Vectors of questions at Pinecone. What other processes add or delete is seen with the next
/// connection; what is put may take Pinecone some seconds to find.
public final class PineconeVectorIndex implements VectorIndex {
    /// A request may have 2 MB; a vector of 1536 numbers with its labels has 6.5 KB.
    private static final int BATCH = 100;

    private static final int DELETED_AT_ONCE = 1_000;

    private final PineconeService service;
    private final QuestionRepository questions;
    private final KnownIds known;
    private final Searches searches;

    /// @param questions what is kept beside a vector comes from there
    public PineconeVectorIndex(PineconeService service, QuestionRepository questions) {
        this.service = service;
        this.questions = questions;
        this.known = new KnownIds(service);
        this.searches = new Searches(service);
    }

    @Override
    public void put(Map<QuestionId, float[]> vectors) {
        vectors.values().forEach(v -> Direction.checked(v, service.target().dimensions()));
        var ids = List.copyOf(vectors.keySet());
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            upsert(batch, batch.stream().map(id -> Embedding.from(vectors.get(id))).toList());
            known.add(batch);
        }
    }

    private void upsert(List<QuestionId> batch, List<Embedding> embeddings) {
        var labels = labels(batch);
        long bytes =
                (long) batch.size() * service.target().dimensions() * Float.BYTES
                        + labels.stream().mapToLong(Labels::bytes).sum();
        var _ =
                service.call(
                        new Request<>(
                                Purpose.KEEP_VECTORS,
                                batch.size() + " vectors of questions about " + topics(labels),
                                bytes,
                                open -> {
                                    open.questions().addAll(texts(batch), embeddings, labels);
                                    return batch.size();
                                },
                                _ -> 0));
    }

    private List<TextSegment> labels(List<QuestionId> batch) {
        var byId =
                questions.findAll(batch).stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        return batch.stream()
                .map(
                        id -> {
                            var question = byId.get(id);
                            if (question == null) {
                                throw new IllegalArgumentException("no such question: " + id);
                            }
                            return Labels.of(question, service.target().model());
                        })
                .toList();
    }

    private static String topics(List<TextSegment> labels) {
        return labels.stream().map(TextSegment::text).distinct().collect(Collectors.joining("; "));
    }

    @Override
    public Set<QuestionId> indexed() {
        return known.all();
    }

    @Override
    public List<Match> search(float[] query, Set<QuestionId> among, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
        Direction.checked(query, service.target().dimensions());
        return searches.closest(query, among, known.all(), limit);
    }

    @Override
    public List<Match> near(QuestionId question, Set<QuestionId> among) {
        return known.all().contains(question) ? searches.near(question, among) : List.of();
    }

    /// Deletes the vectors of these questions, where there are any.
    public void delete(Set<QuestionId> deleted) {
        var ids = new ArrayList<>(deleted);
        for (int from = 0; from < ids.size(); from += DELETED_AT_ONCE) {
            var batch = ids.subList(from, Math.min(ids.size(), from + DELETED_AT_ONCE));
            run(
                    "delete " + batch.size() + " vectors of questions",
                    open -> open.questions().removeAll(texts(batch)));
            known.remove(batch);
        }
    }

    /// Deletes the vectors of all questions whose main topic this is.
    public void deleteTopic(String skill) {
        run(
                "delete vectors of questions about " + skill,
                open ->
                        open.index()
                                .deleteByFilter(
                                        Filters.is(Labels.SKILL, skill), Connected.QUESTIONS));
        known.forget();
    }

    /// Deletes the vectors of all questions.
    public void deleteAll() {
        run("delete all vectors of questions", open -> open.questions().removeAll());
        known.forget();
    }

    private void run(String preview, Consumer<Connected> operation) {
        var _ =
                service.call(
                        new Request<>(
                                Purpose.KEEP_VECTORS,
                                preview,
                                preview.length(),
                                open -> {
                                    operation.accept(open);
                                    return true;
                                },
                                _ -> 0));
    }

    static List<String> texts(Collection<QuestionId> ids) {
        return ids.stream().map(QuestionId::toString).toList();
    }
}
