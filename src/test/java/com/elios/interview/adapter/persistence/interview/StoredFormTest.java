package com.elios.interview.adapter.persistence.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.persistence.json.StoredJson;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.interview.SelectionReason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The stored JSON, letter by letter: stores of earlier versions hold it, so it may only grow.
class StoredFormTest {
    private static final JsonMapper JSON = StoredJson.mapper();

    static List<Arguments> reasons() {
        var line = new SourceLine(3, "Java");
        return Stream.of(
                        Arguments.of(
                                new SelectionReason.NamedInCv("Java", line),
                                """
                                {"kind":"namedInCv","skill":"Java","source":\
                                {"number":3,"text":"Java"}}"""),
                        Arguments.of(
                                new SelectionReason.CloseToCv("a"),
                                "{\"kind\":\"closeToCv\",\"skill\":\"a\"}"),
                        Arguments.of(
                                new SelectionReason.ChosenTopic("a"),
                                "{\"kind\":\"chosenTopic\",\"skill\":\"a\"}"),
                        Arguments.of(
                                new SelectionReason.WorkingStyle("a"),
                                "{\"kind\":\"workingStyle\",\"skill\":\"a\"}"),
                        Arguments.of(
                                new SelectionReason.Variety("a"),
                                "{\"kind\":\"variety\",\"skill\":\"a\"}"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void reasonsAreWrittenAndReadUnderTheirKind(SelectionReason reason, String stored) {
        assertThat(JSON.writerFor(ReasonJson.class).writeValueAsString(ReasonJson.of(reason)))
                .isEqualTo(stored);
        assertThat(JSON.readValue(stored, ReasonJson.class).toDomain()).isEqualTo(reason);
    }

    @Test
    void anEvaluationOfTheFirstVersionIsRead() {
        var stored =
                """
                {"kind":"scored","score":50.5,"completeness":0.5,"relevance":0.6,"similarity":0.7,
                 "sentiment":"NEUTRAL",
                 "dimensions":[{"dimension":"RELEVANCE","value":0.6,"weight":1}],
                 "keyPoints":[{"keyPoint":{"text":"a","weight":2},"level":"COVERED","coverage":1,
                               "evidence":[{"start":0,"end":4}]}],
                 "strengths":[{"text":"s","evidence":[]}],"weaknesses":[],"improvements":[],
                 "provenance":{"engine":"e/1","rubric":"r","at":"2026-01-01T00:00:00Z"}}
                """;
        var read = EvaluationMapper.toDomain(JSON.readValue(stored, EvaluationJson.class));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Evaluation.Scored.class,
                        scored -> {
                            assertThat(scored.score()).isEqualTo(50.5);
                            assertThat(scored.keyPoints()).hasSize(1);
                            assertThat(scored.telling()).isNull();
                        });
    }

    @Test
    void howAnAnswerIsToldIsReadAndWritten() {
        var telling =
                """
                {"ratings":[{"criterion":"RESULT","level":4,"anchor":"a","next":"b",\
                "evidence":[{"start":0,"end":4}]}],\
                "sentences":[{"where":{"start":0,"end":4},"parts":["RESULT"],"actor":"SELF"}],\
                "hedges":[{"start":1,"end":2}],"certain":[]}""";
        var read = TellingJson.toDomain(JSON.readValue(telling, TellingJson.class));
        assertThat(read).isNotNull();
        assertThat(JSON.writeValueAsString(TellingJson.of(read))).isEqualTo(telling);
    }

    @Test
    void fieldsOfANewerVersionAreLeftAside() {
        var stored =
                """
                {"kind":"notScored","reason":"EMPTY","later":{"a":1},
                 "provenance":{"engine":"e/1","rubric":"r","at":"2026-01-01T00:00:00Z"}}
                """;
        var read = EvaluationMapper.toDomain(JSON.readValue(stored, EvaluationJson.class));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Evaluation.NotScored.class,
                        it -> assertThat(it.reason()).isEqualTo(NotScoredReason.EMPTY));
    }
}
