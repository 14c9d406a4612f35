package com.elios.interview.adapter.ui.screen;

import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.speech.ReadAloud;
import java.time.Duration;
import java.util.List;

/// An interview with lifelike words, to look at.
public final class Story {
    public static final String ANSWER =
            "An index is a separate sorted structure that keeps a copy of the column next to a"
                    + " pointer to the row, so the database can find matching rows without reading"
                    + " the whole table. I would add one when a query filters or joins on a column"
                    + " that has many different values. The price is that every write has to"
                    + " update the index as well, so I measure with the query plan before and"
                    + " after.";

    private static final List<Question> QUESTIONS =
            List.of(
                    question(
                            "sql-index",
                            "SQL",
                            QuestionType.TECHNICAL,
                            "What does an index do in a relational database, and when would you"
                                    + " not add one?",
                            List.of(
                                    "without reading the whole table",
                                    "every write has to update the index",
                                    "columns with many different values",
                                    "composite index column order matters")),
                    question(
                            "conflict",
                            "Teamwork",
                            QuestionType.BEHAVIOURAL,
                            "Tell me about a time when you disagreed with a colleague about a"
                                    + " technical decision. What did you do?",
                            List.of("describe the situation", "listen first", "agree on a test")),
                    question(
                            "java-streams",
                            "Java",
                            QuestionType.TECHNICAL,
                            "When do you prefer a loop over a stream in Java?",
                            List.of("side effects", "checked exceptions", "readability")));

    /// Words as long as a person may write who knows no end.
    public static final String LONG_ANSWER = (ANSWER + "\n\n").repeat(40).strip();

    public static final String ARABIC_ANSWER =
            "الفهرس بنية مرتبة تحفظ نسخة من العمود مع مؤشر إلى الصف، فيجد النظام الصفوف دون قراءة"
                    + " الجدول كله.";

    private Story() {}

    /// The interview in progress, at its first question.
    public static InterviewId begin(OfflineCoach coach) {
        return begin(coach, InterviewMode.PRACTICE);
    }

    public static InterviewId begin(OfflineCoach coach, InterviewMode mode) {
        coach.questions.addAll(QUESTIONS);
        var planned =
                QUESTIONS.stream()
                        .map(
                                question ->
                                        new PlannedQuestion(
                                                question.id(),
                                                new SelectionReason.Variety(question.mainSkill())))
                        .toList();
        var candidate = coach.loadProfile.execute().id();
        var interview =
                Interview.prepare(candidate, null, mode, coach.clock.instant()).plan(planned);
        var saved = coach.interviews.save(interview);
        return coach.startInterview.execute(saved.id()).id();
    }

    /// The interview with its first question answered so, and the others skipped.
    public static InterviewId answered(OfflineCoach coach, String answer) {
        var id = begin(coach);
        var _ = coach.submitAnswer.execute(id, 0, answer, Duration.ofSeconds(144));
        skipTheRest(coach, id, 1);
        return id;
    }

    /// The interview with its first question answered aloud, and the others skipped.
    ///
    /// @param kept whether the recording can be heard again
    /// @param submitted in place of what was understood; empty where nothing was corrected
    public static InterviewId spoken(OfflineCoach coach, boolean kept, String submitted) {
        coach.room.settings = coach.room.settings.withRecordingsKept(kept);
        var id = begin(coach);
        var said = ReadAloud.of(ANSWER);
        coach.room.recordings.add(id, DraftPlace.ofQuestion(0), said);
        var text = submitted.isEmpty() ? said.transcript().text() : submitted;
        var _ = coach.submitAnswer.execute(id, 0, text, Duration.ofSeconds(144));
        skipTheRest(coach, id, 1);
        return id;
    }

    public static InterviewId allSkipped(OfflineCoach coach) {
        var id = begin(coach);
        skipTheRest(coach, id, 0);
        return id;
    }

    private static void skipTheRest(OfflineCoach coach, InterviewId id, int from) {
        for (int index = from; index < QUESTIONS.size(); index++) {
            var _ = coach.skipQuestion.execute(id, index, SkipReason.NO_TIME, Duration.ZERO);
        }
        var _ = coach.completeInterview.execute(id);
    }

    /// The interview with one good answer, one too short, and one skipped.
    public static InterviewId complete(OfflineCoach coach) {
        var id = begin(coach);
        var _ = coach.submitAnswer.execute(id, 0, ANSWER, Duration.ofSeconds(144));
        var _ = coach.submitAnswer.execute(id, 1, "Not sure", Duration.ofSeconds(20));
        var _ = coach.skipQuestion.execute(id, 2, SkipReason.NO_TIME, Duration.ofSeconds(5));
        coach.clock.advance(Duration.ofMinutes(4));
        var _ = coach.completeInterview.execute(id);
        return id;
    }

    /// The same once more some days later, with one gap that a follow-up closes.
    public static InterviewId probedAfterAnother(OfflineCoach coach) {
        var _ = complete(coach);
        coach.clock.advance(Duration.ofDays(3));
        var id = begin(coach);
        var _ = coach.submitAnswer.execute(id, 0, "An index sorts rows.", Duration.ofSeconds(70));
        var _ = coach.askFollowUp.execute(id, 0);
        var reply = "Every write has to update the index, and it takes space.";
        var _ = coach.submitFollowUp.execute(id, 0, reply, Duration.ofSeconds(30));
        var _ = coach.passFollowUp.execute(id, 0);
        var _ =
                coach.submitAnswer.execute(
                        id, 1, "I had to listen first to my colleague.", Duration.ofSeconds(50));
        var _ = coach.skipQuestion.execute(id, 2, SkipReason.NO_TIME, Duration.ofSeconds(5));
        var _ = coach.completeInterview.execute(id);
        return id;
    }

    private static Question question(
            String key, String skill, QuestionType type, String text, List<String> keyPoints) {
        return new Question(
                QuestionId.of(key, 1),
                key,
                1,
                type,
                Difficulty.MEDIUM,
                List.of(skill),
                text,
                "An index lets the database find rows without reading the whole table, at the"
                        + " price of space and of slower writes, since every write has to update"
                        + " the index. It pays for columns with many different values that are"
                        + " filtered or joined on. In a composite index the column order matters.",
                keyPoints.stream().map(point -> new KeyPoint(point, 1)).toList());
    }
}
