package com.elios.interview.adapter.cli;

import com.elios.interview.adapter.cli.interview.InterviewUseCases;
import com.elios.interview.adapter.cli.measure.Measurements;
import com.elios.interview.adapter.cli.report.ReportUseCases;
import com.elios.interview.application.usecase.bank.SearchQuestions;
import com.elios.interview.application.usecase.cv.ReadCv;
import com.elios.interview.application.usecase.speech.MeasureDelivery;
import com.elios.interview.domain.port.AnswerEvaluator;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// What the commands work with. Each part is asked for only by the command that needs it, so that
/// `cv` and `score` open no store and need no data folder.
///
/// @param evaluator is called from two threads at once
/// @param interview the store is open and the question bank up to date when it is given
/// @param followUps whether the settings want follow-up questions
/// @param window opens the app's window, returns when it is closed, and gives the exit code
public record CommandLineServices(
        Supplier<ReadCv> readCv,
        Supplier<AnswerEvaluator> evaluator,
        Supplier<SearchQuestions> searchQuestions,
        Supplier<InterviewUseCases> interview,
        Supplier<ReportUseCases> reports,
        Measurements measurements,
        Supplier<MeasureDelivery> measureDelivery,
        BooleanSupplier followUps,
        IntSupplier window,
        Clock clock) {}
