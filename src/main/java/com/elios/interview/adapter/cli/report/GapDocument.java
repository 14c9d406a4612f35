package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.probing.Gap;
import org.jspecify.annotations.Nullable;

/// The JSON of a gap that the first answer left.
///
/// @param level by the first answer, `partly` or `missed`
/// @param closedBy number of the follow-up question whose answer closed it, from 1; null while open
/// @param quote the words of that answer
record GapDocument(
        String keyPoint, String level, @Nullable Integer closedBy, @Nullable String quote) {
    static GapDocument of(Gap gap) {
        var closing = gap.closing();
        return new GapDocument(
                gap.keyPoint().text(),
                Json.word(gap.first().level()),
                closing == null ? null : closing.followUp() + 1,
                closing == null ? null : closing.quote());
    }
}
