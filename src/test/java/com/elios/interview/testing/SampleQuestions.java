package com.elios.interview.testing;

import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.List;

/// A small bank: four questions each on Java, SQL and Docker, four behavioural and four situational
/// ones.
public final class SampleQuestions {
    private static final int EACH = 4;
    private static final List<Difficulty> DIFFICULTIES = List.of(Difficulty.values());

    private SampleQuestions() {}

    public static List<Question> all() {
        var all = new ArrayList<Question>();
        for (int i = 1; i <= EACH; i++) {
            all.add(question("java", "Java", QuestionType.TECHNICAL, i, "How does Java handle"));
            all.add(question("sql", "SQL", QuestionType.TECHNICAL, i, "When does SQL need"));
            all.add(question("docker", "Docker", QuestionType.TECHNICAL, i, "Why does Docker use"));
            all.add(
                    question(
                            "story",
                            "Teamwork",
                            QuestionType.BEHAVIOURAL,
                            i,
                            "Tell me about a time when you resolved"));
            all.add(
                    question(
                            "case",
                            "Planning",
                            QuestionType.SITUATIONAL,
                            i,
                            "What would you do if you had to plan"));
        }
        return all;
    }

    private static Question question(
            String key, String skill, QuestionType type, int number, String opening) {
        var name = key + "-" + number;
        return new Question(
                QuestionId.of(name, 1),
                name,
                1,
                type,
                DIFFICULTIES.get(number % DIFFICULTIES.size()),
                List.of(skill),
                opening + " subject " + number + "?",
                "First name the goal. Then weigh the options, and measure the result afterwards.",
                List.of(
                        new KeyPoint("name the goal", 3),
                        new KeyPoint("weigh the options", 2),
                        new KeyPoint("measure the result", 1)));
    }
}
