package com.elios.interview.adapter.cli.cv;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.usecase.cv.CvProgress;
import com.elios.interview.application.usecase.cv.CvReading;
import com.elios.interview.application.usecase.cv.ReadCv;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `elios cv FILE…`: reads CV files and prints their facts; keeps nothing.
@Command(
        name = "cv",
        description = "${bundle:cv.description}",
        footer = "${bundle:cv.footer}",
        mixinStandardHelpOptions = true)
public final class CvCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<ReadCv> readCv;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cv.file}")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json", description = "${bundle:cv.json}")
    private boolean json;

    public CvCommand(Terminal terminal, Messages messages, Supplier<ReadCv> readCv) {
        this.terminal = terminal;
        this.messages = messages;
        this.readCv = readCv;
    }

    @Override
    public Integer call() {
        int refused = 0;
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            if (i > 0 && !json) {
                terminal.text("");
            }
            refused += show(file, read(file)) ? 0 : 1;
        }
        return refused == 0 ? 0 : 1;
    }

    private CvReading read(String file) {
        try {
            return readCv.get().execute(Path.of(file), CvProgress.NONE);
        } catch (InvalidPathException _) {
            return new CvReading.Refused(RefusalReason.NOT_ACCESSIBLE);
        }
    }

    private boolean show(String file, CvReading reading) {
        return switch (reading) {
            case CvReading.Read(_, var facts) -> {
                if (json) {
                    terminal.line(Json.line(CvDocument.read(file, facts)));
                } else {
                    terminal.text(new CvText(messages).of(file, facts));
                }
                yield true;
            }
            case CvReading.Refused(var reason) -> {
                if (json) {
                    terminal.line(Json.line(CvDocument.refused(file, reason)));
                }
                terminal.error(messages.text("cv.refused", file, messages.label(reason)));
                yield false;
            }
        };
    }
}
