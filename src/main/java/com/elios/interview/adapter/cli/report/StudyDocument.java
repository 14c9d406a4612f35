package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.report.Study;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of one thing to work on with what to read and practise.
///
/// @param from `leftByTheAnswer`, `answerNotScored` or `questionSkipped`
/// @param again key of the question in the bank of today; null where it is no longer there
record StudyDocument(
        int question,
        String skill,
        String from,
        List<String> open,
        List<String> closed,
        List<String> lookUp,
        List<String> exercises,
        @Nullable String again,
        List<Other> practise) {
    record Other(String key, String question, String difficulty) {
        static Other of(Question question) {
            return new Other(question.key(), question.text(), Json.word(question.difficulty()));
        }
    }

    static StudyDocument of(Study study) {
        var again = study.again();
        return new StudyDocument(
                study.item().index() + 1,
                study.item().skill(),
                Json.word(study.gaps().origin()),
                study.item().missing(),
                study.gaps().closed().stream().map(Gap::keyPoint).map(p -> p.text()).toList(),
                study.lookUp(),
                study.exercises().stream().map(Json::word).toList(),
                again == null ? null : again.key(),
                study.practise().stream().map(Other::of).toList());
    }
}
