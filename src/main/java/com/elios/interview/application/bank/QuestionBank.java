package com.elios.interview.application.bank;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.EmbeddingUnavailable;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The active questions, and their vectors, which are made when they are first needed. Searches by
/// a service where the person wants that; where it fails, on this machine; where that cannot be, by
/// words.
public final class QuestionBank {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionBank.class);
    private static final int PAGE = 500;

    private final QuestionRepository questions;
    private final MeaningSearch local;
    private final Supplier<Optional<MeaningSearch>> service;
    private final Consumer<ServiceFailure> failed;

    /// A bank that never asks a service.
    public QuestionBank(QuestionRepository questions, VectorIndex index, Embedder embedder) {
        this(questions, new MeaningSearch(embedder, index, null), Optional::empty, _ -> {});
    }

    /// @param local on this machine
    /// @param service asked first, at every search; empty where the person wants none
    /// @param failed hears why a service did not help, for a quiet notice: the search goes on
    public QuestionBank(
            QuestionRepository questions,
            MeaningSearch local,
            Supplier<Optional<MeaningSearch>> service,
            Consumer<ServiceFailure> failed) {
        this.questions = questions;
        this.local = local;
        this.service = service;
        this.failed = failed;
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
        return closest(text, among, limit, search -> search.closest(text, among, limit));
    }

    /// As [#closest(String,List,int)], by what a confirmed CV is about.
    public List<VectorIndex.Match> closest(
            CvAnalysisId cv, String profile, List<Question> among, int limit) {
        return closest(profile, among, limit, search -> search.closest(cv, profile, among, limit));
    }

    private List<VectorIndex.Match> closest(
            String text,
            List<Question> among,
            int limit,
            Function<MeaningSearch, List<VectorIndex.Match>> search) {
        var byService = askService(search);
        if (byService.isPresent()) {
            return byService.get();
        }
        try {
            return search.apply(local);
        } catch (EmbeddingUnavailable e) {
            LOG.warn("Searching by words: {}", e.getMessage());
            return WordSearch.over(among, SearchText::of).closest(text, limit);
        }
    }

    /// How close the given questions are to one of them or to an older one: in meaning where its
    /// vector is there already, else in words. No vector is made for this.
    public Map<QuestionId, Double> closeness(Question question, List<Question> among) {
        var near =
                askService(search -> search.near(question, among))
                        .filter(found -> !found.isEmpty())
                        .orElseGet(() -> local.near(question, among));
        var matches =
                near.isEmpty()
                        ? WordSearch.over(among, SearchText::of)
                                .closest(SearchText.of(question), among.size())
                        : near;
        return matches.stream()
                .collect(
                        Collectors.toMap(VectorIndex.Match::questionId, VectorIndex.Match::cosine));
    }

    /// Empty where there is no service, or where it does not help.
    private Optional<List<VectorIndex.Match>> askService(
            Function<MeaningSearch, List<VectorIndex.Match>> search) {
        try {
            return service.get().map(search);
        } catch (ServiceFailure e) {
            LOG.info("Searching on this machine: {}", e.getMessage());
            failed.accept(e);
            return Optional.empty();
        }
    }
}
