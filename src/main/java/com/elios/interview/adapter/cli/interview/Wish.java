package com.elios.interview.adapter.cli.interview;

import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that steer a plan.
final class Wish {
    @Option(names = "--cv", paramLabel = "FILE", description = "${bundle:interview.cv}")
    private @Nullable String cv;

    @Option(
            names = "--questions",
            paramLabel = "N",
            defaultValue = "5",
            description = "${bundle:interview.questions}")
    private int questions;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "${bundle:interview.topic}")
    private List<String> topics = new ArrayList<>();

    @Option(
            names = "--difficulty",
            paramLabel = "LEVEL",
            description = "${bundle:interview.difficulty}")
    private @Nullable Difficulty difficulty;

    @Option(names = "--type", paramLabel = "TYPE", description = "${bundle:interview.type}")
    private List<QuestionType> types = new ArrayList<>();

    @Option(
            names = "--follow-ups",
            negatable = true,
            defaultValue = Option.NULL_VALUE,
            fallbackValue = "true",
            description = "${bundle:interview.followUps}")
    private @Nullable Boolean followUps;

    /// @param usual where nothing was said
    boolean followUps(boolean usual) {
        return followUps == null ? usual : followUps;
    }

    @Nullable String cv() {
        return cv;
    }

    int questions() {
        return questions;
    }

    List<String> topics() {
        return topics;
    }

    @Nullable Difficulty difficulty() {
        return difficulty;
    }

    /// Those chosen. Without a choice all, except where nothing is known of the person's field:
    /// then those that any interview may ask.
    Set<QuestionType> types(boolean fieldIsKnown) {
        if (!types.isEmpty()) {
            return EnumSet.copyOf(types);
        }
        return fieldIsKnown
                ? EnumSet.allOf(QuestionType.class)
                : EnumSet.of(QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL);
    }
}
