package com.elios.interview.domain.service.pace;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import java.time.Duration;

/// What to expect of an answer: suggestions that a person may ignore, never limits.
public final class Pace {
    /// For a question that is not chosen yet.
    public static final Duration USUAL = Duration.ofSeconds(150);

    /// For a story or a made-up case, which has to be set up first.
    public static final Duration STORY = Duration.ofMinutes(3);

    private static final Duration EASY = Duration.ofMinutes(2);
    private static final Duration HARD = Duration.ofMinutes(3);
    private static final double SHORTEST = 0.6;
    private static final double LONGEST = 1.5;

    private Pace() {}

    /// Two to three minutes by difficulty; a story or a made-up case is given three, because it
    /// has to be set up first. Our judgement, from how long spoken answers in screening interviews
    /// commonly last.
    public static Duration of(Question question) {
        if (question.type() != QuestionType.TECHNICAL) {
            return STORY;
        }
        return switch (question.difficulty()) {
            case EASY -> EASY;
            case MEDIUM -> USUAL;
            case HARD -> HARD;
        };
    }

    /// Words that a complete answer usually has: from three fifths to one and a half times the
    /// reference answer's length, in tens.
    public static Words words(Question question) {
        int reference = count(question.referenceAnswer());
        int least = Math.max(10, tens(reference * SHORTEST));
        return new Words(least, Math.max(least + 10, tens(reference * LONGEST)));
    }

    /// Words as they are separated by white space.
    public static int count(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }

    private static int tens(double value) {
        return (int) Math.round(value / 10) * 10;
    }

    /// A range of word counts, both ends included.
    public record Words(int least, int most) {
        public Words {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("no such range: " + least + ".." + most);
            }
        }
    }
}
