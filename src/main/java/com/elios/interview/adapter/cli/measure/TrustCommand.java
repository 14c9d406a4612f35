package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.usecase.measure.RunTrustCheck;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `elios measure trust`: answers of known worth to the questions of the bank.
@Command(
        name = "trust",
        description = "${bundle:trust.description}",
        footer = "${bundle:trust.footer}",
        mixinStandardHelpOptions = true)
public final class TrustCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<RunTrustCheck> runTrustCheck;

    @Option(names = "--json", description = "${bundle:trust.json}")
    private boolean json;

    @ArgGroup private @Nullable Extent extent;

    @Spec private @Nullable CommandSpec spec;

    /// Which questions.
    static final class Extent {
        @Option(names = "--whole", description = "${bundle:trust.whole}")
        private boolean whole;

        @Option(
                names = "--sample",
                paramLabel = "N",
                defaultValue = "0",
                description = "${bundle:trust.sample}")
        private int sample;
    }

    public TrustCommand(
            Terminal terminal, Messages messages, Supplier<RunTrustCheck> runTrustCheck) {
        this.terminal = terminal;
        this.messages = messages;
        this.runTrustCheck = runTrustCheck;
    }

    @Override
    public Integer call() {
        var report = runTrustCheck.get().execute(most(), this::progress);
        if (json) {
            terminal.line(Json.line(TrustDocument.of(report)));
        } else {
            new TrustText(terminal, messages).print(report);
        }
        return report.holds() ? 0 : 1;
    }

    private int most() {
        if (extent == null || extent.whole) {
            return Integer.MAX_VALUE;
        }
        if (extent.sample < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), messages.text("trust.wrongSample"));
        }
        return extent.sample;
    }

    private void progress(Headway headway) {
        terminal.error(messages.text("trust.progress", headway.done(), headway.of()));
    }
}
