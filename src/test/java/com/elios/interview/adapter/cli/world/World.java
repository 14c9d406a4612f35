package com.elios.interview.adapter.cli.world;

import com.elios.interview.adapter.cli.CommandLineInterface;
import com.elios.interview.adapter.cli.CommandLineServices;
import com.elios.interview.adapter.cli.interview.InterviewUseCases;
import com.elios.interview.adapter.cli.measure.Measurements;
import com.elios.interview.adapter.cli.report.ReportUseCases;
import com.elios.interview.adapter.cli.terminal.Streams;
import com.elios.interview.adapter.grading.GradedAnswerFiles;
import com.elios.interview.adapter.speech.wav.WavReader;
import com.elios.interview.application.assisting.Assistance;
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
import com.elios.interview.application.measuring.GradedMaterial;
import com.elios.interview.application.measuring.RunningScorer;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.application.usecase.assist.ShowAssistance;
import com.elios.interview.application.usecase.bank.ListTopics;
import com.elios.interview.application.usecase.bank.SearchQuestions;
import com.elios.interview.application.usecase.cv.AnalyzeCv;
import com.elios.interview.application.usecase.cv.ConfirmCv;
import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.cv.ReadCv;
import com.elios.interview.application.usecase.interview.AskFollowUp;
import com.elios.interview.application.usecase.interview.AskNextQuestion;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.interview.CompleteInterview;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.interview.PassFollowUp;
import com.elios.interview.application.usecase.interview.PauseInterview;
import com.elios.interview.application.usecase.interview.SaveDraft;
import com.elios.interview.application.usecase.interview.SkipQuestion;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.interview.SubmitAnswer;
import com.elios.interview.application.usecase.interview.SubmitFollowUp;
import com.elios.interview.application.usecase.measure.LearnGrades;
import com.elios.interview.application.usecase.measure.MeasureScorer;
import com.elios.interview.application.usecase.measure.RunTrustCheck;
import com.elios.interview.application.usecase.plan.PlanInterview;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.result.ListInterviews;
import com.elios.interview.application.usecase.result.ShowFeedback;
import com.elios.interview.application.usecase.result.ShowReport;
import com.elios.interview.application.usecase.speech.MeasureDelivery;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.store.UnitOfWork;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.WordEmbedder;
import com.elios.interview.testing.cloud.CloudWorld;
import com.elios.interview.testing.speech.MemoryRecordings;
import com.elios.interview.testing.store.DirectUnitOfWork;
import com.elios.interview.testing.store.InMemoryAnswers;
import com.elios.interview.testing.store.InMemoryAssistance;
import com.elios.interview.testing.store.InMemoryCandidates;
import com.elios.interview.testing.store.InMemoryCvAnalyses;
import com.elios.interview.testing.store.InMemoryDrafts;
import com.elios.interview.testing.store.InMemoryInterviews;
import com.elios.interview.testing.store.InMemoryReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs the command line as a process would, one call after the other over the same data.
public final class World {
    private final InMemoryInterviews interviews = new InMemoryInterviews();
    private final InMemoryAnswers answers = new InMemoryAnswers();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryCvAnalyses cvs = new InMemoryCvAnalyses();
    private final InMemoryReports reports = new InMemoryReports();
    public final InMemoryAssistance assistance = new InMemoryAssistance();
    public final CloudWorld.Uses uses = new CloudWorld.Uses();
    public final MemoryRecordings recordings = new MemoryRecordings();
    private final SpokenAnswers spoken =
            new SpokenAnswers(
                    recordings, new LiveDelivery(recordings), () -> VoiceSettings.DEFAULTS);
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private final List<String> opened = new ArrayList<>();
    private final List<@Nullable Path> dataFolders = new ArrayList<>();
    private AnswerEvaluator evaluator = new WordEvaluator();
    private boolean interactive;

    /// What a process leaves behind.
    public record Run(int code, String out, String err) {}

    /// The identity of an answer.
    public AnswerId answer(InterviewId interview, int index) {
        return answers.findByInterview(interview).stream()
                .filter(answer -> answer.index() == index)
                .findFirst()
                .orElseThrow()
                .id();
    }

    public World evaluatingWith(AnswerEvaluator other) {
        evaluator = other;
        return this;
    }

    public World withAPerson() {
        interactive = true;
        return this;
    }

    /// As if the open interview had been planned as an exam.
    public void makeItAnExam() {
        for (var i : interviews.all()) {
            interviews.save(
                    new Interview(
                            i.id(),
                            i.candidateId(),
                            i.cvAnalysisId(),
                            InterviewMode.EXAM,
                            i.followUps(),
                            i.state(),
                            i.questions(),
                            i.position(),
                            i.paused(),
                            i.createdAt(),
                            i.startedAt(),
                            i.endedAt(),
                            i.version()));
        }
    }

    /// The parts that were asked for, in order.
    public List<String> opened() {
        return opened;
    }

    public List<@Nullable Path> dataFolders() {
        return dataFolders;
    }

    public List<Interview> interviews() {
        return interviews.all();
    }

    public List<String> savedDrafts() {
        return drafts.history().stream().map(Draft::text).toList();
    }

    public Run run(String... arguments) {
        return runWith("", arguments);
    }

    public Run runWith(String input, String... arguments) {
        return runWith(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    public Run runWith(byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = run(new ByteArrayInputStream(input), out, err, arguments);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        // An encoding that cannot write most of the texts, as under LANG=C.
        var ascii = StandardCharsets.US_ASCII;
        var streams = new Streams(in, out, new PrintStream(err, false, ascii), interactive);
        return new CommandLineInterface(this::services, streams).run(arguments);
    }

    private CommandLineServices services(@Nullable Path dataFolder) {
        dataFolders.add(dataFolder);
        var cv = new PlainCv();
        var readCv = new ReadCv(cv, cv);
        var questions = new MemoryBank();
        var bank = new QuestionBank(questions, questions, questions);
        var steps = new Interviews(interviews);
        var evaluations = new Evaluations(answers, questions, evaluator, spoken);
        var results = new Results(questions);
        var answerSteps = new AnswerSteps(steps, answers, unitOfWork, clock);
        var followUps = new FollowUpSteps(steps, answers, evaluations, results, unitOfWork, clock);
        var showReport =
                new ShowReport(
                        steps,
                        evaluations,
                        results,
                        reports,
                        bank,
                        new EarlierInterviews(interviews, answers, reports, results));
        var loadProfile = new LoadProfile(candidates, unitOfWork, clock);
        var preparation =
                new InterviewUseCases.Preparation(
                        loadProfile,
                        new LoadCv(cvs),
                        new AnalyzeCv(readCv, new TopicSuggestion(bank), cvs, clock),
                        new ConfirmCv(cvs, candidates, unitOfWork),
                        new ListTopics(bank),
                        new PlanInterview(bank, cvs, interviews, clock),
                        new StartInterview(steps, clock),
                        new FindOpenInterview(interviews),
                        new CancelInterview(steps, clock));
        var room =
                new InterviewUseCases.Room(
                        new AskNextQuestion(steps, followUps, questions, drafts),
                        new SaveDraft(drafts),
                        new SubmitAnswer(answerSteps, evaluations, spoken),
                        new SkipQuestion(answerSteps),
                        new PauseInterview(steps),
                        new CompleteInterview(
                                steps,
                                evaluations,
                                results,
                                reports,
                                new CountingReport(),
                                drafts,
                                spoken,
                                unitOfWork,
                                clock),
                        showReport,
                        new InterviewUseCases.FollowUps(
                                new ShowFeedback(steps, evaluations, results),
                                new AskFollowUp(followUps),
                                new SubmitFollowUp(followUps, evaluations, spoken, clock),
                                new PassFollowUp(followUps, unitOfWork, clock)));
        return new CommandLineServices(
                part("cv", readCv),
                part("evaluator", evaluator),
                part("search", new SearchQuestions(bank)),
                part("interview", new InterviewUseCases(preparation, room)),
                part(
                        "reports",
                        new ReportUseCases(
                                loadProfile,
                                new ListInterviews(interviews, reports),
                                showReport,
                                new ShowAssistance(
                                        new Assistance(() -> false),
                                        assistance,
                                        assistance.summaries(),
                                        uses))),
                measurements(),
                part("delivery", new MeasureDelivery(new WavReader())),
                () -> true,
                () -> {
                    opened.add("window");
                    return 0;
                },
                clock);
    }

    /// Graded answers come from real files, the bank is a small one.
    private Measurements measurements() {
        var files = new GradedAnswerFiles();
        var material = new GradedMaterial(files, SampleQuestions::all, Map::of, new WordEmbedder());
        return new Measurements(
                part(
                        "learn",
                        new LearnGrades(files, SampleQuestions::all, Map::of, new WordEmbedder())),
                part("scorer", new MeasureScorer(material, new RunningScorer(evaluator))),
                part("trust", new RunTrustCheck(SampleQuestions::all, Map::of, evaluator)));
    }

    private <T> Supplier<T> part(String name, T part) {
        return () -> {
            opened.add(name);
            return part;
        };
    }
}
