package com.elios.interview.infrastructure.composition;

import com.elios.interview.adapter.ui.assist.AssistUseCases;
import com.elios.interview.adapter.ui.assist.ServiceUseCases;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.bank.MeaningSearch;
import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.bank.TopicSuggestion;
import com.elios.interview.application.interviewing.AnswerSteps;
import com.elios.interview.application.interviewing.EarlierInterviews;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.application.listening.LiveDelivery;
import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.usecase.assist.AddQuestion;
import com.elios.interview.application.usecase.assist.AskSecondOpinion;
import com.elios.interview.application.usecase.assist.CheckModel;
import com.elios.interview.application.usecase.assist.EnrichCv;
import com.elios.interview.application.usecase.assist.ShowAssistance;
import com.elios.interview.application.usecase.assist.WriteSummary;
import com.elios.interview.application.usecase.bank.CountQuestions;
import com.elios.interview.application.usecase.bank.ListTopics;
import com.elios.interview.application.usecase.bank.SearchQuestions;
import com.elios.interview.application.usecase.bank.UpdateQuestionBank;
import com.elios.interview.application.usecase.cv.AnalyzeCv;
import com.elios.interview.application.usecase.cv.ConfirmCv;
import com.elios.interview.application.usecase.cv.DropUnconfirmedCvs;
import com.elios.interview.application.usecase.cv.LoadCv;
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
import com.elios.interview.application.usecase.network.ExportLedger;
import com.elios.interview.application.usecase.network.ReadLedger;
import com.elios.interview.application.usecase.plan.EditPlan;
import com.elios.interview.application.usecase.plan.PlanInterview;
import com.elios.interview.application.usecase.plan.PracticeNow;
import com.elios.interview.application.usecase.plan.PracticeQuestions;
import com.elios.interview.application.usecase.plan.PracticeTopic;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.profile.SaveProfile;
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
import com.elios.interview.domain.port.AnswerEvaluator;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The use cases over one open store.
final class UseCases {
    private static final Logger LOG = LoggerFactory.getLogger(UseCases.class);

    final LoadProfile loadProfile;
    final SaveProfile saveProfile;
    final AnalyzeCv analyzeCv;
    final ConfirmCv confirmCv;
    final LoadCv loadCv;
    final CountQuestions countQuestions;
    final DropUnconfirmedCvs dropUnconfirmedCvs;
    final ListTopics listTopics;
    final SearchQuestions searchQuestions;
    final UpdateQuestionBank updateQuestionBank;
    final PlanInterview planInterview;
    final EditPlan editPlan;
    final PracticeNow practiceNow;
    final PracticeTopic practiceTopic;
    final PracticeQuestions practiceQuestions;
    final StartInterview startInterview;
    final FindOpenInterview findOpenInterview;
    final ListInterviews listInterviews;
    final ListDiscarded listDiscarded;
    final ProposePractice proposePractice;
    final CancelInterview cancelInterview;
    final RestoreInterview restoreInterview;
    final DropDiscardedRecordings dropDiscardedRecordings;
    final AskNextQuestion askNextQuestion;
    final PrepareScoring prepareScoring;
    final SaveDraft saveDraft;
    final SubmitAnswer submitAnswer;
    final SkipQuestion skipQuestion;
    final AskFollowUp askFollowUp;
    final SubmitFollowUp submitFollowUp;
    final PassFollowUp passFollowUp;
    final PauseInterview pauseInterview;
    final CompleteInterview completeInterview;
    final ShowFeedback showFeedback;
    final ShowReport showReport;
    final AssistUseCases assist;
    final ServiceUseCases services;
    final VoiceUseCases voice;

    UseCases(
            Ports ports,
            LocalIntelligence local,
            Outside outside,
            SettingsStore settings,
            Clock clock) {
        var bank =
                new QuestionBank(
                        ports.questions(),
                        new MeaningSearch(local.embedder(), ports.vectors(), null),
                        () -> outside.cloud().search(),
                        failure -> LOG.info("Searching here: {}", failure.getMessage()));
        var interviews = new Interviews(ports.interviews());
        // The evaluator is made when a question is first asked, not when the store opens.
        AnswerEvaluator evaluator = answer -> local.evaluator().evaluate(answer);
        var deliveries = new LiveDelivery(ports.recordings());
        voice = outside.voice().useCases(ports.recordings(), deliveries, ports.analyses());
        var spoken =
                new SpokenAnswers(ports.recordings(), deliveries, () -> settings.current().voice());
        var evaluations = new Evaluations(ports.answers(), ports.questions(), evaluator, spoken);
        var results = new Results(ports.questions());
        var steps = new AnswerSteps(interviews, ports.answers(), ports.unitOfWork(), clock);

        loadProfile = new LoadProfile(ports.candidates(), ports.unitOfWork(), clock);
        saveProfile = new SaveProfile(ports.candidates());
        analyzeCv =
                new AnalyzeCv(local.readCv(), new TopicSuggestion(bank), ports.analyses(), clock);
        confirmCv = new ConfirmCv(ports.analyses(), ports.candidates(), ports.unitOfWork());
        loadCv = new LoadCv(ports.analyses());
        countQuestions = new CountQuestions(ports.questions());
        dropUnconfirmedCvs = new DropUnconfirmedCvs(ports.analyses());
        listTopics = new ListTopics(bank);
        searchQuestions = new SearchQuestions(bank);
        updateQuestionBank =
                new UpdateQuestionBank(local.questionBank(), ports.questions(), ports.unitOfWork());
        planInterview = new PlanInterview(bank, ports.analyses(), ports.interviews(), clock);
        editPlan = new EditPlan(interviews);
        startInterview = new StartInterview(interviews, clock);
        practiceNow = new PracticeNow(loadProfile, loadCv, planInterview, startInterview, settings);
        practiceTopic =
                new PracticeTopic(
                        loadProfile, loadCv, bank, planInterview, startInterview, settings);
        practiceQuestions =
                new PracticeQuestions(
                        loadProfile,
                        ports.questions(),
                        ports.interviews(),
                        startInterview,
                        settings,
                        clock);
        findOpenInterview = new FindOpenInterview(ports.interviews());
        listInterviews = new ListInterviews(ports.interviews(), ports.reports());
        listDiscarded = new ListDiscarded(ports.interviews());
        proposePractice =
                new ProposePractice(ports.interviews(), ports.reports(), ports.analyses(), bank);
        cancelInterview = new CancelInterview(interviews, clock);
        restoreInterview = new RestoreInterview(interviews);
        dropDiscardedRecordings =
                new DropDiscardedRecordings(ports.recordings(), ports.interviews(), spoken, clock);
        var followUps =
                new FollowUpSteps(
                        interviews,
                        ports.answers(),
                        evaluations,
                        results,
                        ports.unitOfWork(),
                        clock);
        askNextQuestion =
                new AskNextQuestion(interviews, followUps, ports.questions(), ports.drafts());
        prepareScoring = new PrepareScoring(evaluator);
        askFollowUp = new AskFollowUp(followUps);
        submitFollowUp = new SubmitFollowUp(followUps, evaluations, spoken, clock);
        passFollowUp = new PassFollowUp(followUps, ports.unitOfWork(), clock);
        saveDraft = new SaveDraft(ports.drafts());
        submitAnswer = new SubmitAnswer(steps, evaluations, spoken);
        skipQuestion = new SkipQuestion(steps);
        pauseInterview = new PauseInterview(interviews);
        completeInterview =
                new CompleteInterview(
                        interviews,
                        evaluations,
                        results,
                        ports.reports(),
                        local.feedbackWriter(),
                        ports.drafts(),
                        spoken,
                        ports.unitOfWork(),
                        clock);
        showFeedback = new ShowFeedback(interviews, evaluations, results);
        showReport =
                new ShowReport(
                        interviews,
                        evaluations,
                        results,
                        ports.reports(),
                        bank,
                        new EarlierInterviews(
                                ports.interviews(), ports.answers(), ports.reports(), results));
        var cloud = outside.cloud();
        assist =
                new AssistUseCases(
                        new ShowAssistance(
                                cloud.assistance(),
                                ports.opinions(),
                                ports.summaries(),
                                ports.uses()),
                        new AskSecondOpinion(
                                evaluations, ports.questions(), ports.opinions(), cloud.opinions()),
                        new WriteSummary(
                                interviews,
                                evaluations,
                                results,
                                ports.reports(),
                                ports.summaries(),
                                cloud.reports()),
                        new AddQuestion(
                                ports.interviews(),
                                ports.analyses(),
                                bank,
                                ports.questions(),
                                cloud.questions(),
                                ports.unitOfWork()),
                        new EnrichCv(ports.analyses(), cloud.cvs(), cloud.cvs()));
        services =
                new ServiceUseCases(
                        new ShowServices(
                                outside.secrets(),
                                ports.uses(),
                                ports.checks(),
                                cloud::raterNow,
                                clock),
                        new TestConnection(outside.probes(), clock),
                        new CheckModel(
                                local.questionBank(),
                                local.goldenPack(),
                                evaluator,
                                cloud.rater(),
                                ports.checks()),
                        new SaveKey(outside.secrets()),
                        new DeleteKey(outside.secrets()),
                        new UnlockKeys(outside.secrets()),
                        new PreviewRedaction(outside.names()),
                        new ReadLedger(outside.ledger()),
                        new ExportLedger(outside.ledger()));
    }
}
