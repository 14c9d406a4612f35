package com.elios.interview.adapter.ui.screen.opinion;

import com.elios.interview.adapter.ui.assist.Asked;
import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.service.ServiceName;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Gets a second opinion about one answer, in the background: what the page shows does not wait for
/// it, and no score changes by it.
public final class OpinionViewModel {
    static final int SEVERAL = 3;

    private final InterviewId interview;
    private final Assistant assistant;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Asked run = new Asked();
    private final ReadOnlyObjectWrapper<OpinionState> state =
            new ReadOnlyObjectWrapper<>(new OpinionState.Absent());
    private @Nullable QuestionResult result;
    private @Nullable Comparison given;

    public OpinionViewModel(
            InterviewId interview, Assistant assistant, TaskRunner tasks, Navigator navigator) {
        this.interview = interview;
        this.assistant = assistant;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<OpinionState> state() {
        return state.getReadOnlyProperty();
    }

    /// Shows what is kept about an answer.
    ///
    /// @param asking whether to ask where nothing is kept about all that was said
    public void show(QuestionResult about, boolean asking) {
        hide();
        result = about;
        given = null;
        state.set(new OpinionState.Absent());
        if (about.answer().probing().isPresent()) {
            tasks.run(
                    run.slot(),
                    () -> assistant.useCases().showAssistance().execute(interview),
                    assisted -> loaded(about, assisted, asking),
                    this::failed);
        }
    }

    void ask() {
        ask(1);
    }

    /// Shows how far the model's replies lie apart.
    void askSeveral() {
        ask(SEVERAL);
    }

    /// Ends the asking; what was known before stays.
    void stop() {
        if (state.get() instanceof OpinionState.Asking(var service, _, var before)) {
            hide();
            state.set(
                    before == null
                            ? new OpinionState.Open(service, true)
                            : new OpinionState.Given(before, service, null));
        }
    }

    void retry() {
        if (result != null) {
            show(result, false);
        }
    }

    void toSettings() {
        navigator.go(new Route.Settings());
    }

    /// Nobody looks any more: the model need not answer.
    public void hide() {
        run.end();
    }

    private void loaded(QuestionResult about, AssistedInterview assisted, boolean asking) {
        var kept = assisted.opinionAbout(about.answer().id());
        kept.ifPresent(opinion -> show(about, opinion));
        var service = service();
        if (service == null) {
            return;
        }
        boolean complete = kept.filter(opinion -> isComplete(about, opinion)).isPresent();
        if (asking && !complete) {
            ask(1);
        } else if (kept.isEmpty()) {
            state.set(new OpinionState.Open(service, false));
        }
    }

    private void ask(int samples) {
        var about = result;
        var service = service();
        if (about == null || service == null || state.get() instanceof OpinionState.Asking) {
            return;
        }
        var asked = run.begin();
        var before = given != null && given.complete() ? given : null;
        state.set(new OpinionState.Asking(service, samples, before));
        tasks.run(
                run.slot(),
                () ->
                        assistant
                                .useCases()
                                .askSecondOpinion()
                                .execute(interview, about.answer().index(), samples, asked),
                opinion -> show(about, opinion),
                this::failed);
    }

    /// An opinion stays where another attempt gives none.
    private void show(QuestionResult about, StoredOpinion stored) {
        var probing = about.answer().probing().orElseThrow();
        switch (stored.opinion()) {
            case SecondOpinion.Given second -> {
                var comparison = Comparison.of(probing, stored.replies(), second);
                given = comparison;
                state.set(new OpinionState.Given(comparison, service(), null));
            }
            case SecondOpinion.NotGiven none ->
                    state.set(
                            given != null && given.complete()
                                    ? new OpinionState.Given(given, service(), none)
                                    : new OpinionState.None(none, service()));
        }
    }

    private void failed(Failure failure) {
        state.set(new OpinionState.Failed(failure));
    }

    private @Nullable ServiceName service() {
        return assistant.model().chosen().orElse(null);
    }

    private static boolean isComplete(QuestionResult about, StoredOpinion opinion) {
        return about.answer()
                .probing()
                .map(Probing::replies)
                .filter(n -> n == opinion.replies())
                .isPresent();
    }
}
