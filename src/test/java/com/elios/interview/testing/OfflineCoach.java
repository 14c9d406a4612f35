package com.elios.interview.testing;

import com.elios.interview.adapter.coach.local.LocalCvSummarizer;
import com.elios.interview.adapter.coach.local.LocalQuestionGenerator;
import com.elios.interview.adapter.coach.local.LocalReportSummarizer;
import com.elios.interview.adapter.coach.local.LocalSkillExtractor;
import com.elios.interview.adapter.ui.assist.AssistUseCases;
import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.adapter.ui.assist.ServiceUseCases;
import com.elios.interview.adapter.ui.screen.trust.TrustUseCases;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.assisting.Assistance;
import com.elios.interview.application.assisting.AssistedCv;
import com.elios.interview.application.assisting.AssistedQuestions;
import com.elios.interview.application.assisting.AssistedReports;
import com.elios.interview.application.assisting.Opinions;
import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.bank.TopicSuggestion;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.interviewing.AnswerSteps;
import com.elios.interview.application.interviewing.EarlierInterviews;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.application.measuring.RunningScorer;
import com.elios.interview.application.usecase.assist.AddQuestion;
import com.elios.interview.application.usecase.assist.AskSecondOpinion;
import com.elios.interview.application.usecase.assist.CheckModel;
import com.elios.interview.application.usecase.assist.EnrichCv;
import com.elios.interview.application.usecase.assist.ShowAssistance;
import com.elios.interview.application.usecase.assist.WriteSummary;
import com.elios.interview.application.usecase.bank.ListTopics;
import com.elios.interview.application.usecase.cv.AnalyzeCv;
import com.elios.interview.application.usecase.cv.ConfirmCv;
import com.elios.interview.application.usecase.cv.DropUnconfirmedCvs;
import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.cv.ReadCv;
import com.elios.interview.application.usecase.interview.AskFollowUp;
import com.elios.interview.application.usecase.interview.AskNextQuestion;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.interview.CompleteInterview;
import com.elios.interview.application.usecase.interview.DropDiscardedRecordings;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.interview.PassFollowUp;
import com.elios.interview.application.usecase.interview.PauseInterview;
import com.elios.interview.application.usecase.interview.PrepareScoring;
import com.elios.interview.application.usecase.interview.RestoreInterview;
import com.elios.interview.application.usecase.interview.SaveDraft;
import com.elios.interview.application.usecase.interview.SkipQuestion;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.interview.SubmitAnswer;
import com.elios.interview.application.usecase.interview.SubmitFollowUp;
import com.elios.interview.application.usecase.measure.RunTrustCheck;
import com.elios.interview.application.usecase.measure.ShowTrust;
import com.elios.interview.application.usecase.network.ExportLedger;
import com.elios.interview.application.usecase.network.ReadLedger;
import com.elios.interview.application.usecase.plan.EditPlan;
import com.elios.interview.application.usecase.plan.PlanInterview;
import com.elios.interview.application.usecase.plan.PlanWish;
import com.elios.interview.application.usecase.plan.PracticeNow;
import com.elios.interview.application.usecase.plan.PracticeQuestions;
import com.elios.interview.application.usecase.plan.PracticeTopic;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.result.ListDiscarded;
import com.elios.interview.application.usecase.result.ListInterviews;
import com.elios.interview.application.usecase.result.ProposePractice;
import com.elios.interview.application.usecase.result.ShowFeedback;
import com.elios.interview.application.usecase.result.ShowReport;
import com.elios.interview.application.usecase.service.DeleteKey;
import com.elios.interview.application.usecase.service.PreviewRedaction;
import com.elios.interview.application.usecase.service.SaveKey;
import com.elios.interview.application.usecase.service.ShowServices;
import com.elios.interview.application.usecase.service.TestConnection;
import com.elios.interview.application.usecase.service.UnlockKeys;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.infrastructure.cloud.Cloud;
import com.elios.interview.testing.cloud.CloudWorld;
import com.elios.interview.testing.speech.QuietRoom;
import com.elios.interview.testing.store.DirectUnitOfWork;
import com.elios.interview.testing.store.InMemoryAnswers;
import com.elios.interview.testing.store.InMemoryAssistance;
import com.elios.interview.testing.store.InMemoryCandidates;
import com.elios.interview.testing.store.InMemoryCvAnalyses;
import com.elios.interview.testing.store.InMemoryDrafts;
import com.elios.interview.testing.store.InMemoryInterviews;
import com.elios.interview.testing.store.InMemoryQuestions;
import com.elios.interview.testing.store.InMemoryReports;
import com.elios.interview.testing.store.InMemoryVectors;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The real use cases over ports that live in memory.
public final class OfflineCoach {
    public final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
    public final InMemoryInterviews interviews = new InMemoryInterviews();
    public final InMemoryAnswers answers = new InMemoryAnswers();
    public final InMemoryCandidates candidates = new InMemoryCandidates();
    public final InMemoryCvAnalyses cvs = new InMemoryCvAnalyses();
    public final InMemoryQuestions questions = new InMemoryQuestions();
    public final InMemoryReports reports = new InMemoryReports();
    public final InMemoryDrafts drafts = new InMemoryDrafts();
    public final InMemorySettings settings = new InMemorySettings();
    public final ScriptedReader reader = new ScriptedReader();
    public final WordEvaluator evaluator = new WordEvaluator();

    /// Where answers are spoken.
    public final QuietRoom room = new QuietRoom();

    public final VoiceUseCases voice = room.useCases(cvs);
    private final SpokenAnswers spoken =
            new SpokenAnswers(room.recordings, room.deliveries, () -> room.settings);
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final QuestionBank bank =
            new QuestionBank(questions, new InMemoryVectors(), new WordEmbedder());
    private final Interviews steps = new Interviews(interviews);
    private final Evaluations evaluations = new Evaluations(answers, questions, evaluator, spoken);
    private final Results results = new Results(questions);
    private final FollowUpSteps followUpSteps =
            new FollowUpSteps(steps, answers, evaluations, results, unitOfWork, clock);
    private final AnswerSteps answerSteps = new AnswerSteps(steps, answers, unitOfWork, clock);

    public final LoadProfile loadProfile = new LoadProfile(candidates, unitOfWork, clock);
    public final LoadCv loadCv = new LoadCv(cvs);
    public final AnalyzeCv analyzeCv =
            new AnalyzeCv(
                    new ReadCv(reader, _ -> SampleCv.facts()),
                    new TopicSuggestion(bank),
                    cvs,
                    clock);
    public final ConfirmCv confirmCv = new ConfirmCv(cvs, candidates, unitOfWork);
    public final DropUnconfirmedCvs dropUnconfirmedCvs = new DropUnconfirmedCvs(cvs);
    public final ListTopics listTopics = new ListTopics(bank);
    public final PlanInterview planInterview = new PlanInterview(bank, cvs, interviews, clock);
    public final EditPlan editPlan = new EditPlan(steps);
    public final StartInterview startInterview = new StartInterview(steps, clock);
    public final PracticeNow practiceNow =
            new PracticeNow(loadProfile, loadCv, planInterview, startInterview, settings);
    public final PracticeTopic practiceTopic =
            new PracticeTopic(loadProfile, loadCv, bank, planInterview, startInterview, settings);
    public final PracticeQuestions practiceQuestions =
            new PracticeQuestions(
                    loadProfile, questions, interviews, startInterview, settings, clock);
    public final CancelInterview cancelInterview = new CancelInterview(steps, clock);
    public final RestoreInterview restoreInterview = new RestoreInterview(steps);
    public final FindOpenInterview findOpenInterview = new FindOpenInterview(interviews);
    public final ListInterviews listInterviews = new ListInterviews(interviews, reports);
    public final ListDiscarded listDiscarded = new ListDiscarded(interviews);
    public final ProposePractice proposePractice =
            new ProposePractice(interviews, reports, cvs, bank);
    public final DropDiscardedRecordings dropDiscardedRecordings =
            new DropDiscardedRecordings(room.recordings, interviews, spoken, clock);
    public final PrepareScoring prepareScoring = new PrepareScoring(evaluator);
    public final AskNextQuestion askNextQuestion =
            new AskNextQuestion(steps, followUpSteps, questions, drafts);
    public final SaveDraft saveDraft = new SaveDraft(drafts);
    public final SubmitAnswer submitAnswer = new SubmitAnswer(answerSteps, evaluations, spoken);
    public final SkipQuestion skipQuestion = new SkipQuestion(answerSteps);
    public final AskFollowUp askFollowUp = new AskFollowUp(followUpSteps);
    public final SubmitFollowUp submitFollowUp =
            new SubmitFollowUp(followUpSteps, evaluations, spoken, clock);
    public final PassFollowUp passFollowUp = new PassFollowUp(followUpSteps, unitOfWork, clock);
    public final PauseInterview pauseInterview = new PauseInterview(steps);
    public final ShowFeedback showFeedback = new ShowFeedback(steps, evaluations, results);
    public final CompleteInterview completeInterview =
            new CompleteInterview(
                    steps,
                    evaluations,
                    results,
                    reports,
                    new MeanReportWriter(),
                    drafts,
                    spoken,
                    unitOfWork,
                    clock);
    public final ShowReport showReport =
            new ShowReport(
                    steps,
                    evaluations,
                    results,
                    reports,
                    bank,
                    new EarlierInterviews(interviews, answers, reports, results));

    /// The figures are another scorer's.
    public final TrustUseCases trust =
            new TrustUseCases(
                    new ShowTrust(
                            () -> Optional.of(SampleFigures.all()), new RunningScorer(evaluator)),
                    new RunTrustCheck(SampleQuestions::all, Map::of, evaluator));

    /// Whom a language model would be asked as; it is chosen with [#chooseModel].
    public final PlayedRater rater = new PlayedRater();

    /// What it would write.
    public final PlayedModel model = new PlayedModel();

    public final InMemoryAssistance assistance = new InMemoryAssistance();
    public final CloudWorld.Uses uses = new CloudWorld.Uses();
    public final CloudWorld.Ledger ledger = new CloudWorld.Ledger();
    public final CloudWorld.Keys keys = new CloudWorld.Keys();
    public final Map<ServiceName, ServiceProblem> unreachable = new EnumMap<>(ServiceName.class);

    private final Assistance assisting =
            new Assistance(() -> settings.current().cloud().languageModel() != null);

    private final AssistedCv reading =
            new AssistedCv(
                    assisting, model, new LocalCvSummarizer(), model, new LocalSkillExtractor());

    public final AssistUseCases assist =
            new AssistUseCases(
                    new ShowAssistance(assisting, assistance, assistance.summaries(), uses),
                    new AskSecondOpinion(
                            evaluations,
                            questions,
                            assistance,
                            new Opinions(assisting, rater, clock)),
                    new WriteSummary(
                            steps,
                            evaluations,
                            results,
                            reports,
                            assistance.summaries(),
                            new AssistedReports(assisting, model, new LocalReportSummarizer())),
                    new AddQuestion(
                            interviews,
                            cvs,
                            bank,
                            questions,
                            new AssistedQuestions(assisting, model, new LocalQuestionGenerator()),
                            unitOfWork),
                    new EnrichCv(cvs, reading, reading));

    public final Assistant assistant =
            new Assistant(
                    assist, () -> Optional.ofNullable(settings.current().cloud().languageModel()));

    public final ServiceUseCases services =
            new ServiceUseCases(
                    new ShowServices(keys, uses, assistance.checks(), rater::now, clock),
                    new TestConnection(
                            Map.of(
                                    ServiceName.OPENAI, probe(ServiceName.OPENAI),
                                    ServiceName.ANTHROPIC, probe(ServiceName.ANTHROPIC),
                                    ServiceName.PINECONE, probe(ServiceName.PINECONE),
                                    ServiceName.AZURE_SPEECH, probe(ServiceName.AZURE_SPEECH)),
                            clock),
                    new CheckModel(
                            SampleQuestions::all, Map::of, evaluator, rater, assistance.checks()),
                    new SaveKey(keys),
                    new DeleteKey(keys),
                    new UnlockKeys(keys),
                    new PreviewRedaction(() -> List.of("Ada Lovelace")),
                    new ReadLedger(ledger),
                    new ExportLedger(ledger));

    /// The same over services as the settings want them.
    public AssistUseCases assistBy(Cloud cloud) {
        return new AssistUseCases(
                new ShowAssistance(cloud.assistance(), assistance, assistance.summaries(), uses),
                new AskSecondOpinion(evaluations, questions, assistance, cloud.opinions()),
                new WriteSummary(
                        steps,
                        evaluations,
                        results,
                        reports,
                        assistance.summaries(),
                        cloud.reports()),
                new AddQuestion(interviews, cvs, bank, questions, cloud.questions(), unitOfWork),
                new EnrichCv(cvs, cloud.cvs(), cloud.cvs()));
    }

    private ServiceProbe probe(ServiceName service) {
        return _ -> {
            var problem = unreachable.get(service);
            if (problem != null) {
                throw new ServiceFailure(service, problem, "HTTP 401");
            }
        };
    }

    /// Chooses a language model, which answers by [#rater].
    public void chooseModel(ServiceName service) {
        var now = settings.current();
        settings.save(now.withCloud(now.cloud().withLanguageModel(service)));
    }

    public OfflineCoach() {
        questions.addAll(SampleQuestions.all());
    }

    /// An interview in progress with questions of all types, without follow-ups.
    public Interview started(int count, InterviewMode mode) {
        return started(count, EnumSet.allOf(QuestionType.class), mode, false);
    }

    /// A practice with follow-ups on made-up cases.
    public Interview startedWithFollowUps(int count) {
        return started(count, EnumSet.of(QuestionType.SITUATIONAL), InterviewMode.PRACTICE, true);
    }

    private Interview started(
            int count, Set<QuestionType> types, InterviewMode mode, boolean followUps) {
        var wish = new PlanWish(count, types, null, List.of(), mode, followUps);
        var candidate = loadProfile.execute().id();
        var plan = planInterview.execute(candidate, null, wish);
        return startInterview.execute(plan.interview().id());
    }
}
