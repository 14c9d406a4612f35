package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Telling;
import java.util.List;

/// How an answer is told, and what stands in the way of following it.
public record ReadTelling(Telling telling, List<Flaw> flaws) {
    public ReadTelling {
        flaws = List.copyOf(flaws);
    }
}
