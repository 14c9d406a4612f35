package com.elios.interview.adapter.vector.pinecone;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;

import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.port.store.VectorIndex.Match;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.filter.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Searches among given questions only. Where few are left out, one request does; else the given
/// ones are asked for in portions, whose answers are merged.
final class Searches {
    /// The library's store has every found vector sent along, and a reply may have 4 MB.
    private static final int PORTION = 200;

    /// Without vectors.
    private static final int NEAR_PORTION = 1_000;

    private static final Comparator<Match> CLOSEST_FIRST =
            Comparator.comparingDouble(Match::cosine)
                    .reversed()
                    .thenComparing(match -> match.questionId().value());

    private final PineconeService service;

    Searches(PineconeService service) {
        this.service = service;
    }

    /// @param indexed all that have a vector
    List<Match> closest(float[] query, Set<QuestionId> among, Set<QuestionId> indexed, int limit) {
        var wanted = common(among, indexed);
        var leftOut = new HashSet<>(indexed);
        leftOut.removeAll(wanted);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var ofModel = metadataKey(Labels.MODEL).isEqualTo(service.target().model());
        if (limit <= PORTION && leftOut.size() <= PORTION) {
            var filter =
                    leftOut.isEmpty()
                            ? ofModel
                            : ofModel.and(
                                    metadataKey(Labels.QUESTION)
                                            .isNotIn(PineconeVectorIndex.texts(leftOut)));
            return merged(query(query, filter, limit), limit);
        }
        var matches = new ArrayList<Match>();
        for (var portion : portions(wanted, PORTION)) {
            var filter = ofModel.and(metadataKey(Labels.QUESTION).isIn(portion));
            matches.addAll(query(query, filter, Math.min(limit, portion.size())));
        }
        return merged(matches, limit);
    }

    List<Match> near(QuestionId question, Set<QuestionId> among) {
        var others = new HashSet<>(among);
        others.remove(question);
        var matches = new ArrayList<Match>();
        for (var portion : portions(others, NEAR_PORTION)) {
            matches.addAll(near(question, portion));
        }
        return merged(matches, Math.max(1, matches.size()));
    }

    private List<Match> query(float[] query, Filter filter, int limit) {
        var request =
                EmbeddingSearchRequest.builder()
                        .queryEmbedding(Embedding.from(query))
                        .filter(filter)
                        .maxResults(limit)
                        .build();
        int vectorBytes = query.length * Float.BYTES;
        return service
                .call(
                        new Request<>(
                                Purpose.SEARCH_VECTORS,
                                "the " + limit + " questions closest to a vector",
                                vectorBytes + filter.toString().length(),
                                open -> open.questions().search(request).matches(),
                                found -> (long) found.size() * vectorBytes))
                .stream()
                .map(Searches::match)
                .toList();
    }

    private List<Match> near(QuestionId question, List<String> portion) {
        var filter = Filters.isIn(Labels.QUESTION, portion);
        return service
                .call(
                        new Request<>(
                                Purpose.SEARCH_VECTORS,
                                "questions close to a question",
                                filter.getSerializedSize(),
                                open ->
                                        open.index()
                                                .queryByVectorId(
                                                        portion.size(),
                                                        question.toString(),
                                                        Connected.QUESTIONS,
                                                        filter,
                                                        false,
                                                        false),
                                found -> found.getMatchesList().size() * 40L))
                .getMatchesList()
                .stream()
                .map(found -> match(found.getId(), found.getScore()))
                .toList();
    }

    private static Match match(EmbeddingMatch<TextSegment> found) {
        return match(found.embeddingId(), 2 * found.score() - 1);
    }

    private static Match match(String id, double cosine) {
        return new Match(new QuestionId(UUID.fromString(id)), Math.clamp(cosine, -1.0, 1.0));
    }

    private static List<Match> merged(List<Match> matches, int limit) {
        return matches.stream().sorted(CLOSEST_FIRST).limit(limit).toList();
    }

    private static Set<QuestionId> common(Set<QuestionId> one, Set<QuestionId> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static List<List<String>> portions(Set<QuestionId> ids, int size) {
        var all = PineconeVectorIndex.texts(ids);
        var portions = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return portions;
    }
}
