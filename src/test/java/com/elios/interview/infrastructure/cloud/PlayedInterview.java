package com.elios.interview.infrastructure.cloud;

import com.elios.interview.adapter.coach.local.LocalAnswerEvaluator;
import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.adapter.ui.assist.AssistUseCases;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.usecase.assist.EnrichedCv;
import com.elios.interview.application.usecase.plan.PlanWish;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.SampleCv;
import com.elios.interview.testing.cloud.Protocol;
import com.elios.interview.testing.store.InMemoryVectors;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A whole interview in which every role asks a service: real use cases, real roles, real HTTP; the
/// store in memory.
final class PlayedInterview implements AutoCloseable {
    static final String KEY = "sk-planted-0123456789abcdef";
    static final LocalEmbedder EMBEDDER = new LocalEmbedder();
    static final LocalAnswerEvaluator EVALUATOR =
            new LocalAnswerEvaluator(EMBEDDER, Clock.systemUTC());

    final OfflineCoach coach = new OfflineCoach();
    final AssistUseCases assist;
    private final Cloud cloud;

    PlayedInterview(Protocol protocol, String address, Path folder, Duration timeout) {
        coach.keys.secrets.put(SecretName.OPENAI_KEY, new Secret(KEY));
        coach.keys.secrets.put(SecretName.ANTHROPIC_KEY, new Secret(KEY));
        set(
                settings ->
                        settings.withLanguageModel(protocol.service())
                                .with(
                                        protocol.service(),
                                        new LanguageServiceSettings(
                                                address, "played", null, true)));
        cloud =
                new Cloud(
                        () -> coach.settings.current().cloud(),
                        new Cloud.Connections(
                                coach.keys,
                                coach.ledger,
                                RetryTimes.DEFAULTS.withoutPauses(),
                                timeout),
                        new Cloud.Kept(
                                coach.uses,
                                coach.assistance.checks(),
                                () -> List.of("Mira Anand"),
                                folder),
                        new Cloud.Local(
                                new CloudSearch.Places(
                                        EMBEDDER, _ -> new InMemoryVectors(), coach.questions),
                                EVALUATOR),
                        coach.clock);
        assist = coach.assistBy(cloud);
    }

    Cloud cloud() {
        return cloud;
    }

    void set(UnaryOperator<CloudSettings> change) {
        var now = coach.settings.current();
        coach.settings.save(now.withCloud(change.apply(now.cloud())));
    }

    /// Everything from a CV to closing words.
    Course run() {
        var candidate = coach.loadProfile.execute().id();
        var cv =
                new CvAnalysis(
                        CvAnalysisId.create(),
                        candidate,
                        "cv.txt",
                        SampleCv.LINES,
                        SampleCv.facts(),
                        true,
                        coach.clock.instant());
        coach.cvs.save(cv);
        var enriched = assist.enrichCv().execute(cv.id(), new Stop());
        var wish =
                new PlanWish(
                        2,
                        Set.of(QuestionType.TECHNICAL),
                        null,
                        List.of(),
                        InterviewMode.PRACTICE,
                        false);
        var id = coach.planInterview.execute(candidate, cv.id(), wish).interview().id();
        var added =
                assist.addQuestion()
                        .execute(id, QuestionType.TECHNICAL, Difficulty.MEDIUM, "Java", new Stop());
        coach.startInterview.execute(id);
        var first = question(id, 0);
        var answer =
                coach.submitAnswer.execute(id, 0, first.referenceAnswer(), Duration.ofSeconds(60));
        var opinion = assist.askSecondOpinion().execute(id, 0, 1, new Stop()).opinion();
        coach.skipQuestion.execute(id, 1, SkipReason.NO_TIME, Duration.ofSeconds(5));
        coach.submitAnswer.execute(id, 2, added.value().referenceAnswer(), Duration.ofSeconds(60));
        coach.completeInterview.execute(id);
        var summary = assist.writeSummary().execute(id, _ -> {}, new Stop());
        return new Course(
                coach.interviews.find(id).orElseThrow(),
                enriched,
                added,
                first,
                answer,
                opinion,
                summary);
    }

    private Question question(InterviewId id, int index) {
        var planned = coach.interviews.find(id).orElseThrow().questions().get(index).questionId();
        return coach.questions.findAll(List.of(planned)).getFirst();
    }

    @Override
    public void close() {
        cloud.close();
    }

    /// What came of a whole interview.
    record Course(
            Interview interview,
            EnrichedCv cv,
            Made<Question> added,
            Question first,
            Answer answer,
            SecondOpinion opinion,
            Made<String> summary) {}
}
