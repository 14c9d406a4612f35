package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.assist.Asked;
import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Gets one more question for a plan, written by a language model where one is chosen.
final class AddingViewModel {
    private final Assistant assistant;
    private final TaskRunner tasks;
    private final Asked run = new Asked();
    private final ReadOnlyObjectWrapper<AddingState> state =
            new ReadOnlyObjectWrapper<>(new AddingState.Waiting());

    AddingViewModel(Assistant assistant, TaskRunner tasks) {
        this.assistant = assistant;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<AddingState> state() {
        return state.getReadOnlyProperty();
    }

    /// Who would write it; empty where one of the bank is taken.
    Optional<ServiceName> service() {
        return assistant.model().chosen();
    }

    boolean busy() {
        return state.get() instanceof AddingState.Adding;
    }

    /// @param added told of the question, which is the last of the plan then
    /// @param notAdded told when it comes to nothing
    void add(
            InterviewId interview,
            Wanted wanted,
            Consumer<Made<Question>> added,
            Runnable notAdded) {
        var asked = run.begin();
        state.set(new AddingState.Adding(service().orElse(null)));
        tasks.run(
                run.slot(),
                () ->
                        assistant
                                .useCases()
                                .addQuestion()
                                .execute(
                                        interview,
                                        wanted.type(),
                                        wanted.difficulty(),
                                        wanted.topic(),
                                        asked),
                made -> {
                    state.set(new AddingState.Added(made.origin()));
                    added.accept(made);
                },
                failure -> {
                    state.set(failed(failure));
                    notAdded.run();
                });
    }

    /// @return whether something was under way
    boolean stop() {
        if (!run.busy()) {
            return false;
        }
        run.end();
        state.set(new AddingState.Stopped());
        return true;
    }

    /// There is another plan, which says nothing of what was added before.
    void forget() {
        state.set(new AddingState.Waiting());
    }

    private static AddingState failed(Failure failure) {
        return failure instanceof Failure.Known(NotFound _)
                ? new AddingState.NoneLeft()
                : new AddingState.Failed(failure);
    }

    /// What the question is to be like.
    record Wanted(QuestionType type, Difficulty difficulty, String topic) {}
}
