package com.elios.interview.adapter.cli;

import com.elios.interview.adapter.cli.cv.CvCommand;
import com.elios.interview.adapter.cli.delivery.DeliveryCommand;
import com.elios.interview.adapter.cli.interview.InterviewCommand;
import com.elios.interview.adapter.cli.measure.LearnCommand;
import com.elios.interview.adapter.cli.measure.MeasureCommand;
import com.elios.interview.adapter.cli.measure.ScorerCommand;
import com.elios.interview.adapter.cli.measure.TrustCommand;
import com.elios.interview.adapter.cli.questions.QuestionsCommand;
import com.elios.interview.adapter.cli.questions.SearchCommand;
import com.elios.interview.adapter.cli.report.ReportCommand;
import com.elios.interview.adapter.cli.score.ScoreCommand;
import com.elios.interview.adapter.cli.terminal.Streams;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// `elios` with its commands. Exit codes: 0, 1 for failed, 2 for wrong usage. Failures are one line
/// on standard error.
public final class CommandLineInterface {
    private final Wiring wiring;
    private final Streams streams;

    /// Gives the services for the data folder that the person named with `--data`.
    @FunctionalInterface
    public interface Wiring {
        /// @param dataFolder null for the usual one
        CommandLineServices services(@Nullable Path dataFolder);
    }

    public CommandLineInterface(Wiring wiring, Streams streams) {
        this.wiring = wiring;
        this.streams = streams;
    }

    /// Runs one command to its end; without a command it opens the window.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        var messages = new Messages();
        var terminal = new Terminal(streams);
        var failures = new Failures(terminal, messages);
        if (arguments.length == 0) {
            return window(failures);
        }
        var help = terminal.writer();
        int code =
                commands(terminal, messages)
                        .setOut(help)
                        .setExpandAtFiles(false)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                        .setResourceBundle(messages.bundle())
                        .setParameterExceptionHandler(failures::wrongUsage)
                        .setExecutionExceptionHandler((e, _, _) -> failures.failed(e))
                        .execute(arguments);
        help.flush();
        return code;
    }

    /// What `elios` alone does, without making all commands first: a tenth of the time to the
    /// window.
    @SuppressWarnings("CatchingUnchecked") // As of a command: whatever fails is said in one line.
    private int window(Failures failures) {
        try {
            return wiring.services(null).window().getAsInt();
        } catch (Exception e) {
            return failures.failed(e);
        }
    }

    private CommandLine commands(Terminal terminal, Messages messages) {
        var root = new EliosCommand(wiring, messages);
        var questions =
                new CommandLine(new QuestionsCommand())
                        .addSubcommand(
                                new SearchCommand(
                                        terminal,
                                        messages,
                                        () -> root.services().searchQuestions().get()));
        var measure =
                new CommandLine(new MeasureCommand())
                        .addSubcommand(
                                new LearnCommand(
                                        terminal,
                                        messages,
                                        () -> root.services().measurements().learnGrades().get()))
                        .addSubcommand(
                                new ScorerCommand(
                                        terminal,
                                        messages,
                                        () -> root.services().measurements().measureScorer().get()))
                        .addSubcommand(
                                new TrustCommand(
                                        terminal,
                                        messages,
                                        () ->
                                                root.services()
                                                        .measurements()
                                                        .runTrustCheck()
                                                        .get()));
        return new CommandLine(root)
                .addSubcommand(
                        new CvCommand(terminal, messages, () -> root.services().readCv().get()))
                .addSubcommand(questions)
                .addSubcommand(
                        new ScoreCommand(
                                terminal, messages, () -> root.services().evaluator().get()))
                .addSubcommand(new InterviewCommand(terminal, messages, root::interviewSetting))
                .addSubcommand(new ReportCommand(terminal, messages, root::reportSetting))
                .addSubcommand(
                        new DeliveryCommand(
                                terminal, messages, () -> root.services().measureDelivery().get()))
                .addSubcommand(measure);
    }
}
