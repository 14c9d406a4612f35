package com.elios.interview.adapter.persistence.assist;

import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/// The stored form of [Origin].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(OriginJson.Here.class),
    @JsonSubTypes.Type(OriginJson.ByService.class),
    @JsonSubTypes.Type(OriginJson.HereInstead.class)
})
sealed interface OriginJson {
    @JsonTypeName("here")
    record Here() implements OriginJson {}

    @JsonTypeName("byService")
    record ByService(ServiceName service, String model, String prompt, int dropped)
            implements OriginJson {}

    @JsonTypeName("hereInstead")
    record HereInstead(ServiceName service, ServiceProblem problem) implements OriginJson {}

    static OriginJson of(Origin origin) {
        return switch (origin) {
            case Origin.Here _ -> new Here();
            case Origin.ByService(var service, var model, var prompt, var dropped) ->
                    new ByService(service, model, prompt, dropped);
            case Origin.HereInstead(var service, var problem) -> new HereInstead(service, problem);
        };
    }

    static Origin toDomain(OriginJson json) {
        return switch (json) {
            case Here _ -> new Origin.Here();
            case ByService(var service, var model, var prompt, var dropped) ->
                    new Origin.ByService(service, model, prompt, dropped);
            case HereInstead(var service, var problem) -> new Origin.HereInstead(service, problem);
        };
    }
}
