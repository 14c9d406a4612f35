package com.elios.interview.application.usecase.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.usecase.cv.CvImport;
import com.elios.interview.application.usecase.cv.CvProgress;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.profile.SaveProfile;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.SampleCv;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanningTest {
    private static final Set<QuestionType> ALL = EnumSet.allOf(QuestionType.class);

    private final OfflineCoach coach = new OfflineCoach();
    private final CandidateId candidate = coach.loadProfile.execute().id();
    private final PracticeNow practiceNow =
            new PracticeNow(
                    coach.loadProfile,
                    coach.loadCv,
                    coach.planInterview,
                    coach.startInterview,
                    coach.settings);

    @Test
    void aPracticeAsksFollowUpsUnlessTheSettingsSayOtherwise() {
        assertThat(practiceNow.execute().followUps()).isTrue();

        coach.settings.save(coach.settings.current().withFollowUps(false));

        assertThat(practiceNow.execute().followUps()).isFalse();
    }

    @Test
    void anUnconfirmedCvSteersNothing() {
        var cv = imported();

        assertThatThrownBy(
                        () -> coach.planInterview.execute(candidate, cv.id(), wish(3, List.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void confirmingFillsAProfileThatHasNoName() {
        var cv = imported();

        var _ = coach.confirmCv.execute(cv.id(), cv.facts());

        assertThat(coach.loadProfile.execute().name()).isEqualTo(cv.facts().name()).isNotNull();
    }

    @Test
    void confirmingDoesNotChangeANameThatIsThere() {
        var cv = imported();
        var _ = new SaveProfile(coach.candidates).execute(candidate, "Noor", null);

        var _ = coach.confirmCv.execute(cv.id(), cv.facts());

        assertThat(coach.loadProfile.execute().name()).isEqualTo("Noor");
    }

    @Test
    void planningAgainReplacesThePlanInPreparation() {
        var first = coach.planInterview.execute(candidate, null, wish(3, List.of("Java")));

        var second = coach.planInterview.execute(candidate, null, wish(2, List.of("SQL")));

        assertThat(second.interview().id()).isEqualTo(first.interview().id());
        assertThat(second.entries()).hasSize(2);
    }

    @Test
    void aQuestionCanBeTakenOut() {
        var plan = coach.planInterview.execute(candidate, null, wish(3, List.of()));
        var fewer = plan.interview().questions().subList(0, 2);

        assertThat(coach.editPlan.execute(plan.interview().id(), fewer).questions())
                .isEqualTo(fewer);
    }

    @Test
    void practiceWithoutACvAsksWhatAnyInterviewMayAsk() {
        var interview = practiceNow.execute();

        assertThat(interview.state()).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(types(interview.questions().size(), interview.id()))
                .doesNotContain(QuestionType.TECHNICAL);
    }

    @Test
    void practiceWithAConfirmedCvAsksTechnicalQuestionsToo() {
        var cv = imported();
        var _ = coach.confirmCv.execute(cv.id(), cv.facts());

        var interview = practiceNow.execute();

        assertThat(interview.cvAnalysisId()).isEqualTo(cv.id());
        assertThat(types(interview.questions().size(), interview.id()))
                .contains(QuestionType.TECHNICAL);
    }

    @Test
    void theOpenInterviewIsFoundUntilItIsDiscarded() {
        var find = new FindOpenInterview(coach.interviews);
        var started = practiceNow.execute();

        assertThat(find.execute(candidate)).map(i -> i.id()).contains(started.id());

        var cancel = new CancelInterview(new Interviews(coach.interviews), coach.clock);
        var _ = cancel.execute(started.id());

        assertThat(find.execute(candidate)).isEmpty();
    }

    @Test
    void practiceOnATopicAsksAboutNothingElse() {
        var interview = coach.practiceTopic.execute("SQL");

        assertThat(interview.questions())
                .hasSize(4)
                .allMatch(question -> question.reason().skill().equals("SQL"));
        assertThat(types(4, interview.id())).containsOnly(QuestionType.TECHNICAL);
    }

    @Test
    void practiceOnATopicOfStoriesAsksForStories() {
        var interview = coach.practiceTopic.execute("Teamwork");

        assertThat(types(4, interview.id())).containsOnly(QuestionType.BEHAVIOURAL);
    }

    @Test
    void practiceOnATopicCanBeRepeated() {
        var first = coach.practiceTopic.execute("SQL");
        var second = coach.practiceTopic.execute("SQL");

        assertThat(second.questions()).hasSameSizeAs(first.questions());
    }

    @Test
    void aTopicWithoutQuestionsIsNotFound() {
        assertThatThrownBy(() -> coach.practiceTopic.execute("Cobol")).isInstanceOf(NotFound.class);
    }

    private CvAnalysis imported() {
        var file = Path.of("cv.pdf");
        coach.reader.add(file, new DocumentReading.Read(SampleCv.text()));
        var imported = coach.analyzeCv.execute(candidate, file, CvProgress.NONE);
        return ((CvImport.Imported) imported).analysis();
    }

    private List<QuestionType> types(int count, InterviewId id) {
        var planned = coach.interviews.find(id).orElseThrow().questions();
        assertThat(planned).hasSize(count);
        return coach.questions.findAll(planned.stream().map(p -> p.questionId()).toList()).stream()
                .map(q -> q.type())
                .toList();
    }

    private static PlanWish wish(int count, List<String> topics) {
        return new PlanWish(count, ALL, null, topics, InterviewMode.PRACTICE);
    }
}
