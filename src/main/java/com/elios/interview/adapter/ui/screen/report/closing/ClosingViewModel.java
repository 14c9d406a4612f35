package com.elios.interview.adapter.ui.screen.report.closing;

import com.elios.interview.adapter.ui.assist.Asked;
import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Progress;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.UseTotal;
import com.elios.interview.domain.port.service.Stop;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Gets the closing words of an interview. Our own come at once and cost nothing; a language model
/// writes only when the person asks for it.
public final class ClosingViewModel {
    private static final UseTotal NOTHING = UseTotal.of(List.of());

    private final InterviewId interview;
    private final Assistant assistant;
    private final TaskRunner tasks;
    private final Asked run = new Asked();
    private final ReadOnlyObjectWrapper<ClosingState> state =
            new ReadOnlyObjectWrapper<>(new ClosingState.Writing(null, ""));
    private final ReadOnlyObjectWrapper<UseTotal> use = new ReadOnlyObjectWrapper<>(NOTHING);
    private @Nullable Made<String> words;

    public ClosingViewModel(InterviewId interview, Assistant assistant, TaskRunner tasks) {
        this.interview = interview;
        this.assistant = assistant;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<ClosingState> state() {
        return state.getReadOnlyProperty();
    }

    /// What the language model took for this interview so far.
    public ReadOnlyObjectProperty<UseTotal> use() {
        return use.getReadOnlyProperty();
    }

    /// Shows the words that are kept; where there are none and no model is chosen, writes them.
    public void show(AssistedInterview assisted) {
        hide();
        know(assisted);
        var service = service();
        if (words != null) {
            state.set(new ClosingState.Written(words, service));
        } else if (service != null) {
            state.set(new ClosingState.Open(service));
        } else {
            write();
        }
    }

    /// Has the words written anew.
    void write() {
        if (run.busy()) {
            return;
        }
        var service = service();
        var asked = run.begin();
        state.set(new ClosingState.Writing(service, ""));
        tasks.<String, AssistedInterview>run(
                run.slot(),
                progress -> written(progress, asked),
                text -> state.set(new ClosingState.Writing(service, text)),
                assisted -> {
                    know(assisted);
                    state.set(new ClosingState.Written(Objects.requireNonNull(words), service()));
                },
                this::failed);
    }

    /// Ends the writing; the words that were there before stay.
    void stop() {
        if (state.get() instanceof ClosingState.Writing(var service, _) && service != null) {
            hide();
            state.set(
                    words == null
                            ? new ClosingState.Open(service)
                            : new ClosingState.Written(words, service));
        }
    }

    public void hide() {
        run.end();
    }

    private AssistedInterview written(Progress<String> progress, Stop asked) {
        var useCases = assistant.useCases();
        var _ =
                useCases.writeSummary()
                        .execute(
                                interview,
                                text -> {
                                    if (!asked.asked()) {
                                        progress.accept(text);
                                    }
                                },
                                asked);
        return useCases.showAssistance().execute(interview);
    }

    private void know(AssistedInterview assisted) {
        words = assisted.summary();
        use.set(assisted.use());
    }

    private void failed(Failure failure) {
        state.set(new ClosingState.Failed(failure));
    }

    private @Nullable ServiceName service() {
        return assistant.model().chosen().orElse(null);
    }
}
