package com.elios.interview.adapter.cli;

import com.elios.interview.adapter.cli.interview.InterviewSetting;
import com.elios.interview.adapter.cli.report.ReportSetting;
import com.elios.interview.adapter.cli.text.Messages;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `elios` without a command, which opens the window, and what all commands share.
@Command(
        name = "elios",
        description = "${bundle:elios.description}",
        footer = "${bundle:elios.footer}",
        exitCodeListHeading = "${bundle:exit.heading}%n",
        exitCodeList = {"0:${bundle:exit.0}", "1:${bundle:exit.1}", "2:${bundle:exit.2}"},
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
final class EliosCommand implements Callable<Integer> {
    private final CommandLineInterface.Wiring wiring;
    private final Messages messages;
    private @Nullable CommandLineServices services;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "${bundle:elios.data}")
    private @Nullable Path data;

    @Spec private @Nullable CommandSpec spec;

    EliosCommand(CommandLineInterface.Wiring wiring, Messages messages) {
        this.wiring = wiring;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        return services().window().getAsInt();
    }

    /// To be called when the arguments have been read.
    CommandLineServices services() {
        if (services == null) {
            if (data != null && data.toString().isBlank()) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        messages.text("elios.noFolder"));
            }
            services = wiring.services(data);
        }
        return services;
    }

    InterviewSetting interviewSetting() {
        return new InterviewSetting(
                services().interview().get(),
                services().clock(),
                services().followUps().getAsBoolean(),
                name());
    }

    ReportSetting reportSetting() {
        return new ReportSetting(services().reports().get(), services().clock().getZone(), name());
    }

    /// How to call the product again for the same data folder.
    private String name() {
        if (data == null) {
            return "elios";
        }
        var folder = data.toString();
        return "elios --data " + (folder.contains(" ") ? '"' + folder + '"' : folder);
    }
}
