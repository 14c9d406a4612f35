package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import org.jspecify.annotations.Nullable;

/// The JSON of the closing words.
///
/// @param service that was asked; null where none was
/// @param model that wrote them; null where they were written on this machine
/// @param problem why the service that was asked did not write them, or null
/// @param dropped sentences that were left out because nothing supports them
record SummaryDocument(
        String text,
        @Nullable String service,
        @Nullable String model,
        @Nullable String prompt,
        int dropped,
        @Nullable String problem) {

    static SummaryDocument of(Made<String> summary) {
        var text = summary.value();
        return switch (summary.origin()) {
            case Origin.Here _ -> new SummaryDocument(text, null, null, null, 0, null);
            case Origin.ByService(var service, var model, var prompt, var dropped) ->
                    new SummaryDocument(text, Json.word(service), model, prompt, dropped, null);
            case Origin.HereInstead(var service, var problem) ->
                    new SummaryDocument(
                            text, Json.word(service), null, null, 0, Json.word(problem));
        };
    }
}
