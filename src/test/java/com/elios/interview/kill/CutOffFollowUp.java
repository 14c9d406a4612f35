package com.elios.interview.kill;

import com.elios.interview.adapter.persistence.Database;
import com.elios.interview.adapter.persistence.StoreLocation;
import com.elios.interview.application.interviewing.AnswerSteps;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.application.usecase.interview.AskFollowUp;
import com.elios.interview.application.usecase.interview.SubmitAnswer;
import com.elios.interview.application.usecase.interview.SubmitFollowUp;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.WordEvaluator;
import com.elios.interview.testing.speech.MemoryRecordings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Answers a question and its follow-up on a real store; the process ends at once, without any
/// clearing up, when the answer to the follow-up is about to be evaluated.
final class CutOffFollowUp {
    static final String ANSWER = "First I name the goal, then I look further.";
    static final String REPLY = "Well, I weigh the options next.";

    private CutOffFollowUp() {}

    public static void main(String[] arguments) {
        var database = Database.open(new StoreLocation.Embedded(Path.of(arguments[0])));
        var clock = Clock.systemUTC();
        var interviews = new Interviews(database.interviews());
        var words = new WordEvaluator();
        AnswerEvaluator evaluator =
                task -> {
                    if (task.answer().contains(REPLY)) {
                        Runtime.getRuntime().halt(9);
                    }
                    return words.evaluate(task);
                };
        var evaluations =
                new Evaluations(
                        database.answers(),
                        database.questions(),
                        evaluator,
                        MemoryRecordings.none());
        var steps =
                new FollowUpSteps(
                        interviews,
                        database.answers(),
                        evaluations,
                        new Results(database.questions()),
                        database.unitOfWork(),
                        clock);
        var id = started(database, clock).id();
        var answers = new AnswerSteps(interviews, database.answers(), database.unitOfWork(), clock);
        var minute = Duration.ofMinutes(1);
        var _ =
                new SubmitAnswer(answers, evaluations, MemoryRecordings.none())
                        .execute(id, 0, ANSWER, minute);
        var _ = new AskFollowUp(steps).execute(id, 0);
        System.out.println(id);
        System.out.flush();
        var _ =
                new SubmitFollowUp(steps, evaluations, MemoryRecordings.none(), clock)
                        .execute(id, 0, REPLY, minute);
    }

    private static Interview started(Database database, Clock clock) {
        var now = clock.instant();
        var candidate = new Candidate(CandidateId.create(), null, null, now);
        database.candidates().save(candidate);
        database.questions().addAll(SampleQuestions.all());
        var question =
                SampleQuestions.all().stream()
                        .filter(it -> it.key().equals("case-1"))
                        .findFirst()
                        .orElseThrow();
        var plan =
                List.of(
                        new PlannedQuestion(
                                question.id(), new SelectionReason.Variety(question.mainSkill())));
        return database.interviews()
                .save(
                        Interview.prepare(candidate.id(), null, InterviewMode.PRACTICE, now)
                                .plan(plan)
                                .ready()
                                .start(now));
    }
}
