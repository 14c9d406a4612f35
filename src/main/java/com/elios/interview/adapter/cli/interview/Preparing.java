package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.cv.CvText;
import com.elios.interview.adapter.cli.terminal.InputLine;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.usecase.cv.CvImport;
import com.elios.interview.application.usecase.plan.Plan;
import com.elios.interview.application.usecase.plan.PlanWish;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the CV, shows its facts and the plan, and starts the interview.
final class Preparing {
    private final Terminal terminal;
    private final Messages messages;
    private final InterviewUseCases.Preparation useCases;
    private final boolean followUps;

    /// @param followUps whether they are asked where the wish does not say
    Preparing(
            Terminal terminal,
            Messages messages,
            InterviewUseCases.Preparation useCases,
            boolean followUps) {
        this.terminal = terminal;
        this.messages = messages;
        this.useCases = useCases;
        this.followUps = followUps;
    }

    /// An interview that is open is given up only when the new one is ready to start.
    ///
    /// @return empty where the CV was refused; the person has been told
    Optional<InterviewId> prepare(
            CandidateId candidate, Wish wish, List<String> topics, Optional<Interview> open) {
        var file = wish.cv();
        Optional<CvAnalysis> cv;
        if (file == null) {
            cv = useCases.loadCv().execute(candidate);
            cv.ifPresent(known -> terminal.text(messages.text("cv.known", known.fileName())));
        } else {
            switch (imported(candidate, file)) {
                case CvImport.Refused(var reason) -> {
                    terminal.error(messages.text("cv.refused", file, messages.label(reason)));
                    return Optional.empty();
                }
                case CvImport.Imported(var analysis) -> cv = confirmed(analysis);
            }
        }
        var types = wish.types(cv.isPresent() || !topics.isEmpty());
        var planned =
                useCases.planInterview()
                        .execute(
                                candidate,
                                cv.map(CvAnalysis::id).orElse(null),
                                new PlanWish(
                                        wish.questions(),
                                        types,
                                        wish.difficulty(),
                                        topics,
                                        InterviewMode.PRACTICE,
                                        wish.followUps(followUps)));
        show(planned);
        open.ifPresent(this::discard);
        return Optional.of(useCases.startInterview().execute(planned.interview().id()).id());
    }

    private CvImport imported(CandidateId candidate, String file) {
        try {
            return useCases.analyzeCv()
                    .execute(
                            candidate,
                            Path.of(file),
                            stage -> terminal.text("  " + messages.label(stage)));
        } catch (InvalidPathException _) {
            return new CvImport.Refused(RefusalReason.NOT_ACCESSIBLE);
        }
    }

    /// Empty where the person says that the facts are wrong.
    private Optional<CvAnalysis> confirmed(CvAnalysis analysis) {
        terminal.text("");
        terminal.text(new CvText(messages).of(analysis.fileName(), analysis.facts()));
        terminal.text("");
        if (terminal.interactive()) {
            terminal.prompt(messages.text("cv.confirm") + " ");
            if (terminal.input().next() instanceof InputLine.Text(var reply)
                    && reply.strip().toLowerCase(Locale.ROOT).startsWith("n")) {
                return Optional.empty();
            }
        }
        return Optional.of(useCases.confirmCv().execute(analysis.id(), analysis.facts()));
    }

    private void show(Plan plan) {
        var wording = new Wording(messages);
        terminal.text(messages.text("plan.title", plan.entries().size()));
        int number = 0;
        for (var entry : plan.entries()) {
            number++;
            var question = entry.question();
            var about =
                    messages.text(
                            "question.about",
                            messages.label(question.type()),
                            messages.label(question.difficulty()),
                            String.join(", ", question.skills()));
            terminal.text(messages.text("plan.entry", number, about));
            terminal.text(Paragraph.of(wording.reason(entry.reason()), 5));
        }
    }

    private void discard(Interview open) {
        var _ = useCases.cancelInterview().execute(open.id());
        terminal.text(messages.text("interview.discarded"));
    }
}
