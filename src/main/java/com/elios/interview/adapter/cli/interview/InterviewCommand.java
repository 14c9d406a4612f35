package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.service.planning.PlanRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `elios interview`: the practice from the CV to the report.
@Command(
        name = "interview",
        description = "${bundle:interview.description}",
        footer = "${bundle:interview.footer}",
        mixinStandardHelpOptions = true)
public final class InterviewCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<InterviewSetting> setting;

    @Mixin private Wish wish = new Wish();

    @Option(names = "--new", description = "${bundle:interview.new}")
    private boolean fresh;

    @Spec private @Nullable CommandSpec spec;

    public InterviewCommand(
            Terminal terminal, Messages messages, Supplier<InterviewSetting> setting) {
        this.terminal = terminal;
        this.messages = messages;
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (wish.questions() < 1 || wish.questions() > PlanRequest.MOST_QUESTIONS) {
            throw wrongUsage(messages.text("interview.wrongCount", PlanRequest.MOST_QUESTIONS));
        }
        var ready = setting.get();
        var preparation = ready.useCases().preparation();
        var topics = topics(preparation.listTopics().execute());
        terminal.text(messages.text("interview.welcome"));
        var candidate = preparation.loadProfile().execute().id();
        var open = preparation.findOpenInterview().execute(candidate);
        var choice = new OpenInterviewChoice(terminal, messages).of(open, fresh);
        Optional<InterviewId> interview =
                switch (choice) {
                    case GO_ON -> open.map(found -> found.id());
                    case START_NEW ->
                            new Preparing(
                                            terminal,
                                            messages,
                                            preparation,
                                            // A script's lines are answers to the questions.
                                            terminal.interactive() && ready.followUps())
                                    .prepare(candidate, wish, topics, open);
                    case LEAVE -> Optional.empty();
                };
        if (interview.isEmpty()) {
            return choice == OpenInterviewChoice.Choice.LEAVE ? 0 : 1;
        }
        new Conversation(terminal, messages, ready).hold(interview.get());
        return 0;
    }

    /// The topics as the bank spells them.
    private List<String> topics(List<String> known) {
        return wish.topics().stream()
                .map(
                        wanted ->
                                known.stream()
                                        .filter(topic -> topic.equalsIgnoreCase(wanted.strip()))
                                        .findFirst()
                                        .orElseThrow(() -> unknownTopic(wanted, known)))
                .distinct()
                .toList();
    }

    private ParameterException unknownTopic(String wanted, List<String> known) {
        return wrongUsage(
                messages.text("interview.unknownTopic", wanted, String.join(", ", known)));
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
