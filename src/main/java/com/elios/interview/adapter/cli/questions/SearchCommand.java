package com.elios.interview.adapter.cli.questions;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.application.usecase.bank.SearchQuestions;
import com.elios.interview.application.usecase.bank.SearchQuestions.Hit;
import com.elios.interview.domain.model.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// `elios questions search TEXT`: finds questions by meaning.
@Command(
        name = "search",
        description = "${bundle:search.description}",
        footer = "${bundle:search.footer}",
        mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<SearchQuestions> searchQuestions;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "${bundle:search.text}")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "${bundle:search.json}")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "${bundle:search.limit}")
    private int limit;

    @Spec private @Nullable CommandSpec spec;

    public SearchCommand(
            Terminal terminal, Messages messages, Supplier<SearchQuestions> searchQuestions) {
        this.terminal = terminal;
        this.messages = messages;
        this.searchQuestions = searchQuestions;
    }

    @Override
    public Integer call() {
        var text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw wrongUsage("search.noText");
        }
        if (limit < 1 || limit > MOST) {
            throw wrongUsage("search.wrongLimit");
        }
        var hits = searchQuestions.get().execute(text, limit);
        if (json) {
            hits.forEach(hit -> terminal.line(Json.line(HitDocument.of(hit))));
        } else if (hits.isEmpty()) {
            terminal.text(messages.text("search.nothing"));
        } else {
            hits.forEach(this::show);
        }
        return 0;
    }

    private void show(Hit hit) {
        terminal.text(
                messages.text(
                        "search.hit",
                        String.format(Locale.ROOT, "%.2f", hit.cosine()),
                        about(hit.question())));
        terminal.text(Paragraph.of(hit.question().text(), 6));
    }

    private String about(Question question) {
        return messages.text(
                "question.about",
                messages.label(question.type()),
                messages.label(question.difficulty()),
                String.join(", ", question.skills()));
    }

    private ParameterException wrongUsage(String key) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(), messages.text(key));
    }
}
