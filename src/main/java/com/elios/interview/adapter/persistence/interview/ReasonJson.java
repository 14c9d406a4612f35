package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.json.SourceLineJson;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/// The stored form of [SelectionReason]; `kind` tells which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(ReasonJson.NamedInCv.class),
    @JsonSubTypes.Type(ReasonJson.CloseToCv.class),
    @JsonSubTypes.Type(ReasonJson.ChosenTopic.class),
    @JsonSubTypes.Type(ReasonJson.WorkingStyle.class),
    @JsonSubTypes.Type(ReasonJson.Variety.class)
})
sealed interface ReasonJson {
    static ReasonJson of(SelectionReason reason) {
        return switch (reason) {
            case SelectionReason.NamedInCv(var skill, var source) ->
                    new NamedInCv(skill, SourceLineJson.of(source));
            case SelectionReason.CloseToCv(var skill) -> new CloseToCv(skill);
            case SelectionReason.ChosenTopic(var skill) -> new ChosenTopic(skill);
            case SelectionReason.WorkingStyle(var skill) -> new WorkingStyle(skill);
            case SelectionReason.Variety(var skill) -> new Variety(skill);
        };
    }

    default SelectionReason toDomain() {
        return switch (this) {
            case NamedInCv(var skill, var source) ->
                    new SelectionReason.NamedInCv(skill, source.toDomain());
            case CloseToCv(var skill) -> new SelectionReason.CloseToCv(skill);
            case ChosenTopic(var skill) -> new SelectionReason.ChosenTopic(skill);
            case WorkingStyle(var skill) -> new SelectionReason.WorkingStyle(skill);
            case Variety(var skill) -> new SelectionReason.Variety(skill);
        };
    }

    @JsonTypeName("namedInCv")
    record NamedInCv(String skill, SourceLineJson source) implements ReasonJson {}

    @JsonTypeName("closeToCv")
    record CloseToCv(String skill) implements ReasonJson {}

    @JsonTypeName("chosenTopic")
    record ChosenTopic(String skill) implements ReasonJson {}

    @JsonTypeName("workingStyle")
    record WorkingStyle(String skill) implements ReasonJson {}

    @JsonTypeName("variety")
    record Variety(String skill) implements ReasonJson {}
}
