package com.elios.interview.kill;

import com.elios.interview.adapter.journal.FileDraftJournal;
import com.elios.interview.adapter.persistence.Database;
import com.elios.interview.adapter.persistence.StoreLocation;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.application.usecase.interview.AskNextQuestion;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.testing.speech.MemoryRecordings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a data folder holds between two processes.
///
/// @param next the question that is due, with its draft; null where no interview is open or all its
///     questions are answered
/// @param answers the texts of all answers
record Standing(NextQuestion.@Nullable Ask next, Map<Place, String> answers) {
    static final Standing NOTHING = new Standing(null, Map.of());

    Standing {
        answers = Map.copyOf(answers);
    }

    /// Where an answer belongs.
    record Place(InterviewId interview, int index) {}

    /// Opens the store and closes it again.
    static Standing in(Path data) {
        try (var database = Database.open(new StoreLocation.Embedded(data.resolve("store")))) {
            var clock = Clock.systemUTC();
            var candidate =
                    new LoadProfile(database.candidates(), database.unitOfWork(), clock)
                            .execute()
                            .id();
            var texts = new LinkedHashMap<Place, String>();
            for (var interview :
                    database.interviews()
                            .findByCandidate(
                                    candidate,
                                    EnumSet.allOf(InterviewState.class),
                                    Page.first(100))) {
                for (var answer : database.answers().findByInterview(interview.id())) {
                    texts.put(new Place(interview.id(), answer.index()), text(answer));
                }
            }
            var interviews = new Interviews(database.interviews());
            var ask =
                    new AskNextQuestion(
                            interviews,
                            new FollowUpSteps(
                                    interviews,
                                    database.answers(),
                                    new Evaluations(
                                            database.answers(),
                                            database.questions(),
                                            _ -> {
                                                throw new IllegalStateException("only looked at");
                                            },
                                            MemoryRecordings.none()),
                                    new Results(database.questions()),
                                    database.unitOfWork(),
                                    clock),
                            database.questions(),
                            new FileDraftJournal(data.resolve("drafts")));
            var open = new FindOpenInterview(database.interviews()).execute(candidate);
            return new Standing(
                    open.map(interview -> ask.execute(interview.id()))
                            .filter(NextQuestion.Ask.class::isInstance)
                            .map(NextQuestion.Ask.class::cast)
                            .orElse(null),
                    texts);
        }
    }

    /// Where the answer belongs that was written since then: to the question that was due, or
    /// to the first one of an interview that began meanwhile.
    Place place(Standing before) {
        var due = before.next() == null ? next : before.next();
        if (due == null) {
            throw new AssertionError("no interview is open");
        }
        return new Place(due.interview().id(), before.next() == null ? 0 : due.index());
    }

    private static String text(Answer answer) {
        return switch (answer.content()) {
            case AnswerContent.Said said -> said.text();
            case AnswerContent.Skipped _ -> throw new AssertionError("nobody skipped " + answer);
        };
    }
}
