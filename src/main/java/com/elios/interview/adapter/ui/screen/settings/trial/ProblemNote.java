package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.CopiedText;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.service.ServiceProblem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong, what to do, and what the service said of it.
final class ProblemNote extends VBox {
    private ProblemNote(String what, String next, Messages messages, Runnable copy) {
        super(8);
        var details =
                Action.of(messages.text("kit.copyDetails"), copy)
                        .hint(messages.text("services.copy.hint"))
                        .icon(Feather.COPY);
        getChildren()
                .addAll(
                        MarkedLine.failed(Texts.body(what)),
                        Texts.secondary(next),
                        new FlowPane(Buttons.quiet(details)));
    }

    /// @param detail the service's own words, or a status; may be empty
    static ProblemNote of(Messages messages, ServiceProblem problem, String detail, Target target) {
        var words = ProblemWords.of(messages, problem, target);
        return new ProblemNote(
                words.what(),
                words.next(),
                messages,
                () -> CopiedText.put(details(problem, detail, target)));
    }

    static ProblemNote of(Messages messages, Failure failure) {
        return new ProblemNote(
                UnsavedNote.words(messages, failure),
                messages.text("services.broken"),
                messages,
                () -> ErrorPane.copyDetails(failure));
    }

    /// One fact in each line; no key and nothing of what was sent.
    static String details(ServiceProblem problem, String detail, Target target) {
        return "%s %s%n%s%n%s%n%s"
                .formatted(target.service(), problem, target.host(), target.model(), detail)
                .strip();
    }
}
