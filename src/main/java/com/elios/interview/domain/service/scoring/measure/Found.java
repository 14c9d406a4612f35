package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far an answer says what a point says.
///
/// @param meaning best cosine of a unit of the answer with the point, 0 to 1
/// @param words weighted share of the point's words in the answer, 0 to 1
/// @param coverage both together, 0 to 1
/// @param clash whether the answer says the opposite
/// @param where the units it rests on, best first; empty where the coverage is too low for evidence
public record Found(
        Point point,
        double meaning,
        double words,
        double coverage,
        boolean clash,
        @Nullable Clause best,
        List<Clause> where) {
    public Found {
        where = List.copyOf(where);
    }
}
