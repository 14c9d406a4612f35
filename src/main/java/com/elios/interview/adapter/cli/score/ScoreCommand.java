package com.elios.interview.adapter.cli.score;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.InputLine;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.port.AnswerEvaluator;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `elios score`: scores answers from standard input, one JSON object a line.
@Command(
        name = "score",
        description = "${bundle:score.description}",
        footer = "${bundle:score.footer}",
        mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<AnswerEvaluator> evaluator;
    private final RequestParser parser = new RequestParser();
    private int refused;

    @Option(names = "--json", description = "${bundle:score.json}")
    private boolean json;

    public ScoreCommand(Terminal terminal, Messages messages, Supplier<AnswerEvaluator> evaluator) {
        this.terminal = terminal;
        this.messages = messages;
        this.evaluator = evaluator;
    }

    @Override
    public Integer call() {
        var ready = evaluator.get();
        refused = 0;
        new OrderedWork<ScoreOutcome>(
                        terminal.input(), (line, number) -> score(ready, line, number))
                .run(this::show);
        return refused == 0 ? 0 : 1;
    }

    private ScoreOutcome score(AnswerEvaluator ready, InputLine line, long number) {
        return switch (parser.parse(line)) {
            case ScoreRequest.Valid(var id, var answer) ->
                    new ScoreOutcome.Evaluated(id, ready.evaluate(answer));
            case ScoreRequest.Invalid(var id, var problem) ->
                    new ScoreOutcome.Refused(id, problem, number);
        };
    }

    private void show(ScoreOutcome outcome) {
        if (json) {
            terminal.line(Json.line(ScoreDocument.of(outcome)));
        } else {
            terminal.text(text(outcome));
        }
        if (outcome instanceof ScoreOutcome.Refused(_, var problem, var line)) {
            refused++;
            terminal.error(messages.text("score.refused", line, messages.label(problem)));
        }
    }

    private String text(ScoreOutcome outcome) {
        var id = outcome.id() == null ? "–" : outcome.id();
        return switch (outcome) {
            case ScoreOutcome.Refused _ -> messages.text("score.textInvalid", id);
            case ScoreOutcome.Evaluated(_, Evaluation.NotScored(var reason, _)) ->
                    messages.text("score.textNotScored", id, messages.label(reason));
            case ScoreOutcome.Evaluated(_, Evaluation.Scored scored) ->
                    messages.text(
                            "score.textScored",
                            id,
                            Wording.number(scored.score()),
                            Wording.percent(scored.completeness()),
                            Wording.percent(scored.relevance()),
                            Wording.percent(scored.similarity()));
        };
    }
}
