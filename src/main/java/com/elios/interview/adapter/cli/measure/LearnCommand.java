package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.usecase.measure.LearnGrades;
import com.elios.interview.domain.service.scoring.CalibrationFile;
import com.elios.interview.domain.service.scoring.fit.Agreement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `elios measure learn DIR`: learns the model of people's grades and prints how well it foretells
/// questions and sets that it has not seen.
@Command(
        name = "learn",
        description = "${bundle:learn.description}",
        footer = "${bundle:learn.footer}",
        mixinStandardHelpOptions = true)
public final class LearnCommand implements Callable<Integer> {
    private static final int EVERY = 1000;

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<LearnGrades> learnGrades;

    @Parameters(paramLabel = "DIR", description = "${bundle:learn.folder}")
    private Path folder = Path.of("");

    @Option(names = "--write", paramLabel = "FILE", description = "${bundle:learn.write}")
    private @Nullable Path target;

    public LearnCommand(Terminal terminal, Messages messages, Supplier<LearnGrades> learnGrades) {
        this.terminal = terminal;
        this.messages = messages;
        this.learnGrades = learnGrades;
    }

    @Override
    public Integer call() {
        var learnt = learnGrades.get().execute(folder, this::progress);
        show("learn.unseenQuestions", learnt.unseenQuestions());
        show("learn.unseenSets", learnt.unseenSets());
        if (target != null) {
            ResultFile.write(target, CalibrationFile.write(learnt.model()));
            terminal.text(messages.text("learn.written", target));
        }
        return 0;
    }

    private void progress(int done) {
        if (done % EVERY == 0) {
            terminal.error(messages.text("learn.progress", done));
        }
    }

    private void show(String title, List<Agreement> agreements) {
        terminal.text(messages.text(title));
        for (var agreement : agreements) {
            terminal.text(
                    messages.text(
                            "learn.agreement",
                            agreement.set(),
                            agreement.answers(),
                            agreement.questions(),
                            figure(agreement.pearson()),
                            figure(agreement.spearman()),
                            figure(agreement.withinQuestions()),
                            figure(agreement.correct()),
                            figure(agreement.contradiction())));
        }
    }

    private static String figure(OptionalDouble figure) {
        return figure.isPresent() ? figure(figure.getAsDouble()) : "–";
    }

    private static String figure(double figure) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, "%.3f", figure);
    }
}
