package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.opinion.RaterAgreement;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.question.KeyPoint;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of a second opinion. Where there is none, `problem` says why, and what follows
/// `replies` is null or empty.
///
/// @param replies how many answers to follow-up questions it includes
/// @param score computed here; null where the model had not passed the trust check
/// @param agreesOn how many key points both raters judge alike
record OpinionDocument(
        String service,
        @Nullable String problem,
        String at,
        int replies,
        @Nullable String model,
        @Nullable String prompt,
        @Nullable BigDecimal score,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        int samples,
        boolean unstable,
        int agreesOn,
        int keyPoints,
        List<String> coveredForEliosOnly,
        List<String> coveredForModelOnly,
        int dropped) {

    static OpinionDocument of(Probing probing, StoredOpinion stored) {
        return switch (stored.opinion()) {
            case SecondOpinion.NotGiven(var service, var problem, var at) ->
                    new OpinionDocument(
                            Json.word(service),
                            Json.word(problem),
                            at.toString(),
                            stored.replies(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            0,
                            false,
                            0,
                            0,
                            List.of(),
                            List.of(),
                            0);
            case SecondOpinion.Given given -> given(probing, stored.replies(), given);
        };
    }

    private static OpinionDocument given(Probing probing, int replies, SecondOpinion.Given given) {
        var agreement = RaterAgreement.between(probing.ratedAfter(replies), given);
        var source = given.source();
        boolean counts = given.counts();
        return new OpinionDocument(
                Json.word(source.service()),
                null,
                source.at().toString(),
                replies,
                source.model(),
                source.prompt(),
                counts ? Json.score(given.score()) : null,
                counts ? Json.score(given.spread().lowest()) : null,
                counts ? Json.score(given.spread().highest()) : null,
                given.spread().samples(),
                given.spread().isUnstable(),
                agreement.same(),
                agreement.of(),
                texts(agreement.onlyFirst()),
                texts(agreement.onlySecond()),
                given.dropped());
    }

    private static List<String> texts(List<KeyPoint> points) {
        return points.stream().map(KeyPoint::text).toList();
    }
}
