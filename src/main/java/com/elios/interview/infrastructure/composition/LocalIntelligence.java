package com.elios.interview.infrastructure.composition;

import com.elios.interview.adapter.coach.local.BundledGoldenPack;
import com.elios.interview.adapter.coach.local.BundledQuestionBank;
import com.elios.interview.adapter.coach.local.LocalAnswerEvaluator;
import com.elios.interview.adapter.coach.local.LocalFeedbackWriter;
import com.elios.interview.adapter.cv.analysis.LocalCvAnalyzer;
import com.elios.interview.adapter.cv.document.FileDocumentReader;
import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.adapter.grading.GradedAnswerFiles;
import com.elios.interview.application.measuring.GradedMaterial;
import com.elios.interview.application.measuring.RunningScorer;
import com.elios.interview.application.usecase.cv.ReadCv;
import com.elios.interview.application.usecase.measure.LearnGrades;
import com.elios.interview.application.usecase.measure.MeasureScorer;
import com.elios.interview.application.usecase.measure.RunTrustCheck;
import com.elios.interview.application.usecase.measure.ShowTrust;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.FeedbackWriter;
import com.elios.interview.domain.port.GoldenPack;
import com.elios.interview.domain.port.QuestionBankSource;
import com.elios.interview.domain.service.scoring.trust.FiguresFile;
import java.time.Clock;
import java.util.function.Supplier;

/// Everything that understands text on this machine. Nothing of it is loaded before it is used.
final class LocalIntelligence {
    private final Embedder embedder = new LocalEmbedder();
    private final Supplier<ReadCv> readCv;
    private final Supplier<AnswerEvaluator> evaluator;
    private final FeedbackWriter feedbackWriter;

    LocalIntelligence(Clock clock) {
        readCv = new Lazy<>(() -> new ReadCv(new FileDocumentReader(), new LocalCvAnalyzer(clock)));
        evaluator = new Lazy<>(() -> new LocalAnswerEvaluator(embedder, clock));
        feedbackWriter = new LocalFeedbackWriter(clock);
    }

    Embedder embedder() {
        return embedder;
    }

    ReadCv readCv() {
        return readCv.get();
    }

    AnswerEvaluator evaluator() {
        return evaluator.get();
    }

    LearnGrades learnGrades() {
        return new LearnGrades(
                new GradedAnswerFiles(),
                new BundledQuestionBank(),
                new BundledGoldenPack(),
                embedder);
    }

    MeasureScorer measureScorer() {
        return new MeasureScorer(
                new GradedMaterial(
                        new GradedAnswerFiles(),
                        new BundledQuestionBank(),
                        new BundledGoldenPack(),
                        embedder),
                new RunningScorer(evaluator()));
    }

    /// The evaluator is made when it is first needed, and not when the store opens.
    RunTrustCheck runTrustCheck() {
        return new RunTrustCheck(
                new BundledQuestionBank(),
                new BundledGoldenPack(),
                answer -> evaluator().evaluate(answer));
    }

    ShowTrust showTrust() {
        return new ShowTrust(
                FiguresFile::shipped, new RunningScorer(answer -> evaluator().evaluate(answer)));
    }

    FeedbackWriter feedbackWriter() {
        return feedbackWriter;
    }

    GoldenPack goldenPack() {
        return new BundledGoldenPack();
    }

    QuestionBankSource questionBank() {
        return new BundledQuestionBank();
    }
}
