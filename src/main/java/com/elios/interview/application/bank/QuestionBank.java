package com.elios.interview.application.bank;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.EmbeddingUnavailable;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The active questions, and their vectors, which are made when they are first needed.
public final class QuestionBank {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionBank.class);
    private static final int PAGE = 500;
    private static final int BATCH = 32;

    private final QuestionRepository questions;
    private final VectorIndex index;
    private final Embedder embedder;

    public QuestionBank(QuestionRepository questions, VectorIndex index, Embedder embedder) {
        this.questions = questions;
        this.index = index;
        this.embedder = embedder;
    }

    public List<Question> active() {
        var all = new ArrayList<Question>();
        var page = Page.first(PAGE);
        List<Question> part;
        do {
            part = questions.findActive(page);
            all.addAll(part);
            page = page.next();
        } while (part.size() == PAGE);
        return all;
    }

    /// Closest first. Only the given questions are searched: by meaning, or by their words where
    /// the language model cannot run on this machine.
    public List<VectorIndex.Match> closest(String text, List<Question> among, int limit) {
        try {
            indexMissing(among);
            var ids = among.stream().map(Question::id).collect(Collectors.toSet());
            return index.search(embedder.embed(List.of(text)).getFirst(), ids, limit);
        } catch (EmbeddingUnavailable e) {
            LOG.warn("Searching by words: {}", e.getMessage());
            return WordSearch.over(among, QuestionBank::searchText).closest(text, limit);
        }
    }

    /// How close the given questions are to one of them or to an older one: in meaning where its
    /// vector is there already, else in words. No vector is made for this.
    public Map<QuestionId, Double> closeness(Question question, List<Question> among) {
        var ids = among.stream().map(Question::id).collect(Collectors.toSet());
        var near = index.near(question.id(), ids);
        var matches =
                near.isEmpty()
                        ? WordSearch.over(among, QuestionBank::searchText)
                                .closest(searchText(question), among.size())
                        : near;
        return matches.stream()
                .collect(
                        Collectors.toMap(VectorIndex.Match::questionId, VectorIndex.Match::cosine));
    }

    public void indexMissing(List<Question> wanted) {
        var indexed = index.indexed();
        var missing = wanted.stream().filter(q -> !indexed.contains(q.id())).toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            var batch = missing.subList(from, Math.min(missing.size(), from + BATCH));
            var vectors = embedder.embed(batch.stream().map(QuestionBank::searchText).toList());
            Map<QuestionId, float[]> entries = new HashMap<>();
            for (int i = 0; i < batch.size(); i++) {
                entries.put(batch.get(i).id(), vectors.get(i));
            }
            index.put(entries);
        }
    }

    /// The words that a question is found by: its topics and the question itself.
    private static String searchText(Question question) {
        return String.join(", ", question.skills()) + ": " + question.text();
    }
}
