package com.elios.interview.domain.service.scoring.story;

import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How far a story is about what a question asks for, and not merely a story: its closeness to the
/// question and to what the question wants, less its closeness to the themes of all such
/// questions, and the words of the question's themes in it.
final class Aboutness {
    /// Below the first a story has another theme, from the second on it has the question's. Read
    /// off the stories of the question bank, each under its own and under the other questions.
    private static final double ELSEWHERE = 0.18;

    private static final double HERE = 0.32;

    private static final double WORDS = 0.15;

    private final Passage answer;
    private final List<Clause> parts;
    private final Meaning meaning;

    Aboutness(Passage answer, List<Clause> parts, Meaning meaning) {
        this.answer = answer;
        this.parts = parts;
        this.meaning = meaning;
    }

    /// 0 to 1.
    ///
    /// @param wanted what the question's own key points ask for; may be empty
    double of(String question, List<String> wanted) {
        double toQuestion = near(question);
        double toWanted = wanted.stream().mapToDouble(this::near).average().orElse(toQuestion);
        double toThemes = 0;
        for (var theme : Theme.values()) {
            toThemes += near(theme.description()) / Theme.values().length;
        }
        double value = toQuestion + toWanted - 2 * toThemes + WORDS * themeWords(question);
        return Math.clamp((value - ELSEWHERE) / (HERE - ELSEWHERE), 0, 1);
    }

    /// Closeness of the whole and of its closest part, 0 to 2.
    private double near(String text) {
        return meaning.between(text, answer) + meaning.best(text, parts);
    }

    /// Marks of the question's themes beyond those of any theme; 0 where the question has none.
    private double themeWords(String question) {
        Map<Theme, Integer> marks = new EnumMap<>(Theme.class);
        double mean = 0;
        for (var theme : Theme.values()) {
            int count = theme.marksIn(answer.text());
            marks.put(theme, count);
            mean += (double) count / Theme.values().length;
        }
        double asked = 0;
        double found = 0;
        for (var theme : Theme.values()) {
            int weight = theme.marksIn(question);
            asked += weight;
            found += weight * (marks.getOrDefault(theme, 0) - mean);
        }
        return asked == 0 ? 0 : found / asked;
    }
}
