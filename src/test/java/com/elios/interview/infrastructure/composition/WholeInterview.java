package com.elios.interview.infrastructure.composition;

import com.elios.interview.application.usecase.cv.CvImport;
import com.elios.interview.application.usecase.cv.CvProgress;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.plan.PlanWish;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.infrastructure.config.DataFolder;
import com.elios.interview.testing.SampleCv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The whole product over a data folder, from a CV to a report, with everything asked of services
/// that can be asked.
final class WholeInterview {
    private WholeInterview() {}

    static Application over(Path folder, Map<String, String> environment) {
        return new Application(DataFolder.ofThisMachine(), folder, environment, Clock.systemUTC());
    }

    /// @return what services were asked for, with who made it
    static List<String> run(Application application, Path folder) throws IOException {
        var made = application.useCases();
        var _ = made.updateQuestionBank.execute();
        var file = folder.resolve("cv.txt");
        Files.write(file, SampleCv.LINES);
        var candidate = made.loadProfile.execute().id();
        var cv =
                ((CvImport.Imported) made.analyzeCv.execute(candidate, file, CvProgress.NONE))
                        .analysis();
        List<String> told = new ArrayList<>();
        var enriched = made.assist.enrichCv().execute(cv.id(), new Stop());
        told.add(enriched.summary().origin().toString());
        told.add(enriched.skills().origin().toString());
        var _ = made.confirmCv.execute(cv.id(), cv.facts());
        var plan =
                made.planInterview.execute(
                        candidate,
                        cv.id(),
                        new PlanWish(
                                2,
                                Set.of(QuestionType.TECHNICAL),
                                null,
                                List.of(),
                                InterviewMode.PRACTICE,
                                false));
        var id = plan.interview().id();
        told.add(
                made.assist
                        .addQuestion()
                        .execute(id, QuestionType.TECHNICAL, Difficulty.MEDIUM, "Java", new Stop())
                        .origin()
                        .toString());
        made.startInterview.execute(id);
        while (made.askNextQuestion.execute(id) instanceof NextQuestion.Ask ask) {
            made.submitAnswer.execute(
                    id, ask.index(), ask.question().referenceAnswer(), Duration.ofSeconds(60));
            if (!made.assist.showAssistance().execute(id).canBeAsked()) {
                continue;
            }
            told.add(
                    made.assist
                            .askSecondOpinion()
                            .execute(id, ask.index(), 1, new Stop())
                            .opinion()
                            .toString());
        }
        made.completeInterview.execute(id);
        told.add(made.assist.writeSummary().execute(id, _ -> {}, new Stop()).origin().toString());
        var review = made.showReport.execute(id);
        if (review.interview().state() != InterviewState.COMPLETED
                || review.report().scored() != 3) {
            throw new IllegalStateException("not complete: " + review.report());
        }
        return told;
    }
}
