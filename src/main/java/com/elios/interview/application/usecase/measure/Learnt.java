package com.elios.interview.application.usecase.measure;

import com.elios.interview.domain.service.scoring.GradeModel;
import com.elios.interview.domain.service.scoring.fit.Agreement;
import java.util.List;

/// What came of learning grades.
///
/// @param unseenQuestions agreement on questions that were held out, set by set
/// @param unseenSets agreement on each set by a model of the others
public record Learnt(
        GradeModel model, List<Agreement> unseenQuestions, List<Agreement> unseenSets) {
    public Learnt {
        unseenQuestions = List.copyOf(unseenQuestions);
        unseenSets = List.copyOf(unseenSets);
    }
}
