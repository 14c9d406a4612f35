package com.elios.interview.domain.service.hint;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.pace.Pace;
import java.util.ArrayList;
import java.util.List;

/// A help that comes from what kind of question it is, never from the words of its key points or
/// of its reference answer.
public sealed interface Hint {
    /// How answers to this type of question are built.
    record Shape(QuestionType type) implements Hint {}

    /// How much a full answer holds.
    record Extent(int points, Pace.Words words) implements Hint {}

    /// The fields that the question touches besides its main one.
    record AlsoAbout(List<String> skills) implements Hint {
        public AlsoAbout {
            skills = List.copyOf(skills);
        }
    }

    /// The most general first.
    static List<Hint> of(Question question) {
        var hints = new ArrayList<Hint>();
        hints.add(new Shape(question.type()));
        hints.add(new Extent(question.keyPoints().size(), Pace.words(question)));
        var others = question.skills().subList(1, question.skills().size());
        if (!others.isEmpty()) {
            hints.add(new AlsoAbout(others));
        }
        return List.copyOf(hints);
    }
}
