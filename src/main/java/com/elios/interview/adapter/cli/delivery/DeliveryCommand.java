package com.elios.interview.adapter.cli.delivery;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.usecase.speech.MeasureDelivery;
import com.elios.interview.application.usecase.speech.MeasuredDelivery;
import com.elios.interview.domain.port.speech.SoundRefusal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `elios delivery FILE`: measures how a recording is delivered; keeps nothing.
@Command(
        name = "delivery",
        description = "${bundle:delivery.description}",
        footer = "${bundle:delivery.footer}",
        mixinStandardHelpOptions = true)
public final class DeliveryCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<MeasureDelivery> measure;

    @Parameters(paramLabel = "FILE", description = "${bundle:delivery.file}")
    private String file = "";

    @Option(
            names = "--transcript",
            paramLabel = "FILE",
            description = "${bundle:delivery.transcript}")
    private @Nullable String transcript;

    @Option(names = "--json", description = "${bundle:delivery.json}")
    private boolean json;

    public DeliveryCommand(
            Terminal terminal, Messages messages, Supplier<MeasureDelivery> measure) {
        this.terminal = terminal;
        this.messages = messages;
        this.measure = measure;
    }

    @Override
    public Integer call() {
        try {
            var words = transcript == null ? null : TranscriptFile.read(Path.of(transcript));
            return show(measure.get().execute(Path.of(file), words));
        } catch (UnusableTranscript e) {
            return refuse(String.valueOf(transcript), e.problem());
        } catch (InvalidPathException e) {
            return e.getInput().equals(file)
                    ? show(new MeasuredDelivery.Refused(SoundRefusal.NOT_ACCESSIBLE))
                    : refuse(e.getInput(), TranscriptProblem.TRANSCRIPT_UNREADABLE);
        }
    }

    private int show(MeasuredDelivery measured) {
        if (json) {
            terminal.line(Json.line(DeliveryDocument.of(file, measured)));
        }
        return switch (measured) {
            case MeasuredDelivery.Refused(var reason) -> {
                terminal.error(messages.text("delivery.refused", file, messages.label(reason)));
                yield 1;
            }
            case MeasuredDelivery.Measured(var delivery, var score, var cut) -> {
                if (!json) {
                    terminal.text(new DeliveryText(messages).of(file, delivery, score));
                }
                if (cut) {
                    terminal.error(messages.text("delivery.cut", file));
                }
                yield 0;
            }
        };
    }

    private int refuse(String what, TranscriptProblem problem) {
        if (json) {
            terminal.line(Json.line(DeliveryDocument.refused(file, Json.word(problem))));
        }
        terminal.error(messages.text("delivery.refused", what, messages.label(problem)));
        return 1;
    }
}
