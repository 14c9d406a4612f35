package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.domain.model.interview.InterviewId;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `elios report ID`: prints a report; without an identity it lists the interviews.
@Command(
        name = "report",
        description = "${bundle:report.description}",
        footer = "${bundle:report.footer}",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
    /// [UUID#fromString(String)] takes shortened ones too, and would look for another interview.
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<ReportSetting> setting;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "${bundle:report.id}")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "md|json", description = "${bundle:report.format}")
    private @Nullable Format format;

    @Spec private @Nullable CommandSpec spec;

    public ReportCommand(Terminal terminal, Messages messages, Supplier<ReportSetting> setting) {
        this.terminal = terminal;
        this.messages = messages;
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (id == null) {
            new InterviewList(terminal, messages, setting.get()).show(format == Format.JSON);
            return 0;
        }
        if (!UUID_FORM.matcher(id).matches()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    messages.text("report.wrongId", id));
        }
        var interview = new InterviewId(UUID.fromString(id));
        var ready = setting.get();
        var review = ready.useCases().showReport().execute(interview);
        var assisted = ready.useCases().showAssistance().execute(interview);
        if (format == Format.JSON) {
            terminal.line(Json.line(ReportDocument.of(review, assisted)));
        } else {
            terminal.line(new MarkdownReport(messages, ready.zone()).of(review, assisted));
        }
        return 0;
    }
}
