package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.interview.EvaluationJson.SpanJson;
import com.elios.interview.domain.model.evaluation.Actor;
import com.elios.interview.domain.model.evaluation.Confidence;
import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.SentencePart;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.model.evaluation.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stored form of how an answer is told. Versions before 2026-11/4 have none.
record TellingJson(
        List<RatingJson> ratings,
        List<SentenceJson> sentences,
        List<SpanJson> hedges,
        List<SpanJson> certain) {

    record RatingJson(
            Criterion criterion,
            int level,
            String anchor,
            @Nullable String next,
            List<SpanJson> evidence) {}

    record SentenceJson(SpanJson where, List<StoryPart> parts, Actor actor) {}

    static @Nullable TellingJson of(@Nullable Telling telling) {
        return telling == null
                ? null
                : new TellingJson(
                        telling.ratings().stream()
                                .map(
                                        it ->
                                                new RatingJson(
                                                        it.criterion(),
                                                        it.level(),
                                                        it.anchor(),
                                                        it.next(),
                                                        EvaluationMapper.spans(it.evidence())))
                                .toList(),
                        telling.sentences().stream()
                                .map(
                                        it ->
                                                new SentenceJson(
                                                        EvaluationMapper.spans(List.of(it.where()))
                                                                .getFirst(),
                                                        it.parts(),
                                                        it.actor()))
                                .toList(),
                        EvaluationMapper.spans(telling.confidence().hedges()),
                        EvaluationMapper.spans(telling.confidence().certain()));
    }

    static @Nullable Telling toDomain(@Nullable TellingJson json) {
        return json == null
                ? null
                : new Telling(
                        json.ratings().stream()
                                .map(
                                        it ->
                                                new Rating(
                                                        it.criterion(),
                                                        it.level(),
                                                        it.anchor(),
                                                        it.next(),
                                                        EvaluationMapper.readSpans(it.evidence())))
                                .toList(),
                        json.sentences().stream()
                                .map(
                                        it ->
                                                new SentencePart(
                                                        EvaluationMapper.readSpans(
                                                                        List.of(it.where()))
                                                                .getFirst(),
                                                        it.parts(),
                                                        it.actor()))
                                .toList(),
                        new Confidence(
                                EvaluationMapper.readSpans(json.hedges()),
                                EvaluationMapper.readSpans(json.certain())));
    }
}
