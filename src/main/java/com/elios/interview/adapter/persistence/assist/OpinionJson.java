package com.elios.interview.adapter.persistence.assist;

import com.elios.interview.adapter.persistence.json.KeyPointJson;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.Spread;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;

/// The stored form of [SecondOpinion].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(OpinionJson.Given.class),
    @JsonSubTypes.Type(OpinionJson.NotGiven.class)
})
sealed interface OpinionJson {
    @JsonTypeName("given")
    record Given(
            double score,
            List<VerdictJson> points,
            List<RemarkJson> strengths,
            List<RemarkJson> weaknesses,
            int dropped,
            double lowest,
            double highest,
            int samples,
            boolean counts,
            ServiceName service,
            String model,
            String prompt,
            Instant at)
            implements OpinionJson {}

    @JsonTypeName("notGiven")
    record NotGiven(ServiceName service, ServiceProblem problem, Instant at)
            implements OpinionJson {}

    record VerdictJson(KeyPointJson keyPoint, boolean covered, List<PlaceJson> evidence) {}

    record RemarkJson(String text, List<PlaceJson> evidence) {}

    record PlaceJson(int start, int end) {}

    static OpinionJson of(SecondOpinion opinion) {
        return switch (opinion) {
            case SecondOpinion.NotGiven(var service, var problem, var at) ->
                    new NotGiven(service, problem, at);
            case SecondOpinion.Given given ->
                    new Given(
                            given.score(),
                            given.points().stream()
                                    .map(
                                            it ->
                                                    new VerdictJson(
                                                            KeyPointJson.of(it.keyPoint()),
                                                            it.covered(),
                                                            places(it.evidence())))
                                    .toList(),
                            remarks(given.strengths()),
                            remarks(given.weaknesses()),
                            given.dropped(),
                            given.spread().lowest(),
                            given.spread().highest(),
                            given.spread().samples(),
                            given.counts(),
                            given.source().service(),
                            given.source().model(),
                            given.source().prompt(),
                            given.source().at());
        };
    }

    static SecondOpinion toDomain(OpinionJson json) {
        return switch (json) {
            case NotGiven(var service, var problem, var at) ->
                    new SecondOpinion.NotGiven(service, problem, at);
            case Given given ->
                    new SecondOpinion.Given(
                            given.score(),
                            given.points().stream()
                                    .map(
                                            it ->
                                                    new PointVerdict(
                                                            it.keyPoint().toDomain(),
                                                            it.covered(),
                                                            spans(it.evidence())))
                                    .toList(),
                            readRemarks(given.strengths()),
                            readRemarks(given.weaknesses()),
                            given.dropped(),
                            new Spread(given.lowest(), given.highest(), given.samples()),
                            given.counts(),
                            new OpinionSource(
                                    given.service(), given.model(), given.prompt(), given.at()));
        };
    }

    private static List<RemarkJson> remarks(List<Remark> remarks) {
        return remarks.stream()
                .map(it -> new RemarkJson(it.text(), places(it.evidence())))
                .toList();
    }

    private static List<Remark> readRemarks(List<RemarkJson> remarks) {
        return remarks.stream().map(it -> new Remark(it.text(), spans(it.evidence()))).toList();
    }

    private static List<PlaceJson> places(List<Span> spans) {
        return spans.stream().map(it -> new PlaceJson(it.start(), it.end())).toList();
    }

    private static List<Span> spans(List<PlaceJson> places) {
        return places.stream().map(it -> new Span(it.start(), it.end())).toList();
    }
}
