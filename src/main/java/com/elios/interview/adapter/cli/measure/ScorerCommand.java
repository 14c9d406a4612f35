package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.usecase.measure.MeasureScorer;
import com.elios.interview.domain.service.scoring.trust.FiguresFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `elios measure scorer DIR`: how far the scorer agrees with people.
@Command(
        name = "scorer",
        description = "${bundle:scorer.description}",
        footer = "${bundle:scorer.footer}",
        mixinStandardHelpOptions = true)
public final class ScorerCommand implements Callable<Integer> {
    private static final int EVERY = 500;

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<MeasureScorer> measureScorer;

    @Parameters(paramLabel = "DIR", description = "${bundle:learn.folder}")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "${bundle:scorer.json}")
    private boolean json;

    @Option(names = "--write", paramLabel = "FILE", description = "${bundle:scorer.write}")
    private @Nullable Path target;

    @Spec private @Nullable CommandSpec spec;

    public ScorerCommand(
            Terminal terminal, Messages messages, Supplier<MeasureScorer> measureScorer) {
        this.terminal = terminal;
        this.messages = messages;
        this.measureScorer = measureScorer;
    }

    @Override
    public Integer call() {
        // Said now, and not after many minutes.
        if (target != null && !ResultFile.canBe(target)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    messages.text("scorer.noTarget", target));
        }
        var figures = measureScorer.get().execute(folder, this::progress);
        if (target != null) {
            ResultFile.write(target, FiguresFile.write(figures));
            terminal.error(messages.text("learn.written", target));
        }
        if (json) {
            figures.sets()
                    .forEach(set -> terminal.line(Json.line(ScorerDocument.of(set, figures))));
        } else {
            new ScorerTable(terminal, messages).print(figures);
        }
        return 0;
    }

    private void progress(Headway headway) {
        if (headway.done() % EVERY == 0 || headway.done() == headway.of()) {
            terminal.error(messages.text("scorer.progress", headway.done(), headway.of()));
        }
    }
}
