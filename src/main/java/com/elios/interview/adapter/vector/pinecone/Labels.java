package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.domain.model.question.Question;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;

/// Names of what is kept beside a vector. The text of a question or a CV is never kept there.
final class Labels {
    static final String KIND = "kind";
    static final String MODEL = "model";
    static final String QUESTION = "question";
    static final String TYPE = "type";
    static final String DIFFICULTY = "difficulty";
    static final String SKILL = "skill";
    static final String TOPICS = "topics";
    static final String VERSION = "version";
    static final String PROFILE = "profile";

    private Labels() {}

    static TextSegment of(Question question, String model) {
        var labels =
                new Metadata()
                        .put(KIND, "question")
                        .put(MODEL, model)
                        .put(QUESTION, question.id().toString())
                        .put(TYPE, question.type().name())
                        .put(DIFFICULTY, question.difficulty().name())
                        .put(SKILL, question.mainSkill())
                        .put(VERSION, question.version());
        return TextSegment.from(String.join(", ", question.skills()), labels);
    }

    /// @param fingerprint of the words that the vector stands for
    static TextSegment ofCv(String fingerprint, String model) {
        return TextSegment.from(
                "CV", new Metadata().put(KIND, "cv").put(MODEL, model).put(PROFILE, fingerprint));
    }

    static long bytes(TextSegment labels) {
        return (long) labels.text().length() + labels.metadata().toMap().toString().length();
    }
}
