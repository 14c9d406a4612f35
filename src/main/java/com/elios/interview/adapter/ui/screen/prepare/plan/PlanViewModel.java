package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.usecase.plan.Plan;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.service.pace.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Makes the plan anew with every change of the choice. One plan is made at a time: a change while
/// one is under way waits for it, because two at once would be in each other's way in the store.
public final class PlanViewModel {
    private final PlanFor planFor;
    private final PlanUseCases useCases;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<PlanState> state =
            new ReadOnlyObjectWrapper<>(new PlanState.Planning(null));
    private final ReadOnlyObjectWrapper<PlanChoice> choice;
    private final SimpleBooleanProperty questionsShown = new SimpleBooleanProperty();
    private final Map<QuestionId, Origin> origins = new HashMap<>();
    private final AddingViewModel adding;
    private boolean changedMeanwhile;

    public PlanViewModel(
            PlanFor planFor, PlanUseCases useCases, TaskRunner tasks, Navigator navigator) {
        this.planFor = planFor;
        this.useCases = useCases;
        this.tasks = tasks;
        this.navigator = navigator;
        adding = new AddingViewModel(useCases.assistant(), tasks);
        choice =
                new ReadOnlyObjectWrapper<>(
                        PlanChoice.first(
                                planFor.cv() != null, useCases.followUps().getAsBoolean()));
    }

    public PlanFor planFor() {
        return planFor;
    }

    ReadOnlyObjectProperty<PlanState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PlanChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// Hidden at first, so that practice stays practice.
    ReadOnlyBooleanProperty questionsShown() {
        return questionsShown;
    }

    void showQuestions(boolean shown) {
        questionsShown.set(shown);
    }

    void choose(UnaryOperator<PlanChoice> change) {
        var changed = change.apply(choice.get());
        if (!changed.equals(choice.get())) {
            choice.set(changed);
            stopAdding();
            plan();
        }
    }

    public void plan() {
        if (slot.busy()) {
            changedMeanwhile = true;
            return;
        }
        changedMeanwhile = false;
        adding.forget();
        state.set(new PlanState.Planning(planned()));
        var wish = choice.get().wish();
        tasks.run(
                slot,
                () -> useCases.planInterview().execute(planFor.candidate(), planFor.cvId(), wish),
                this::ready,
                this::failed);
    }

    AddingViewModel adding() {
        return adding;
    }

    /// Who made a question that was added; empty for those that were planned.
    Optional<Origin> origin(QuestionId question) {
        return Optional.ofNullable(origins.get(question));
    }

    /// Whether the plan holds as many questions as it may.
    boolean isFull() {
        var plan = planned();
        return plan != null && plan.entries().size() >= PlanChoice.MOST;
    }

    /// Adds a question of the difficulty that is wished for.
    void add(QuestionType type, String topic) {
        if (!(state.get() instanceof PlanState.Ready(var plan)) || isFull()) {
            return;
        }
        state.set(new PlanState.Planning(plan));
        adding.add(
                plan.interview().id(),
                new AddingViewModel.Wanted(type, difficulty(), topic),
                made -> {
                    origins.put(made.value().id(), made.origin());
                    var entries = new ArrayList<>(plan.entries());
                    entries.add(
                            new Plan.Entry(made.value(), new SelectionReason.ChosenTopic(topic)));
                    choice.set(choice.get().withCount(entries.size()));
                    state.set(new PlanState.Ready(new Plan(plan.interview(), entries)));
                },
                () -> state.set(new PlanState.Ready(plan)));
    }

    /// The plan is as before.
    void stopAdding() {
        if (adding.stop() && state.get() instanceof PlanState.Planning(var before)) {
            if (before != null) {
                state.set(new PlanState.Ready(before));
            }
        }
    }

    private Difficulty difficulty() {
        var wished = choice.get().difficulty();
        if (wished != null) {
            return wished;
        }
        var cv = planFor.cv();
        var suggested = cv == null ? null : cv.facts().suggestedDifficulty();
        return suggested == null ? Difficulty.MEDIUM : suggested;
    }

    /// Takes a question out of the plan; the last one stays.
    void remove(Plan.Entry entry) {
        if (!(state.get() instanceof PlanState.Ready(var plan)) || plan.entries().size() == 1) {
            return;
        }
        var left = plan.entries().stream().filter(other -> !other.equals(entry)).toList();
        state.set(new PlanState.Planning(plan));
        tasks.run(
                slot,
                () -> useCases.editPlan().execute(plan.interview().id(), planned(left)),
                interview -> {
                    choice.set(choice.get().withCount(left.size()));
                    ready(new Plan(interview, left));
                },
                this::failed);
    }

    void start() {
        if (!(state.get() instanceof PlanState.Ready(var plan))) {
            return;
        }
        state.set(new PlanState.Starting(plan));
        tasks.run(
                slot,
                () -> useCases.startInterview().execute(plan.interview().id()),
                interview -> navigator.replace(new Route.Room(interview.id())),
                this::failed);
    }

    public void hide() {
        var _ = adding.stop();
        slot.cancel();
    }

    /// How long the interview is likely to take.
    static Duration length(List<Plan.Entry> entries) {
        return entries.stream()
                .map(entry -> Pace.of(entry.question()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void ready(Plan plan) {
        state.set(new PlanState.Ready(plan));
        planAgainIfChanged();
    }

    private void failed(Failure failure) {
        state.set(
                failure instanceof Failure.Known(NotFound _)
                        ? new PlanState.NothingFits()
                        : new PlanState.Failed(failure));
        planAgainIfChanged();
    }

    private void planAgainIfChanged() {
        if (changedMeanwhile) {
            plan();
        }
    }

    private @Nullable Plan planned() {
        return switch (state.get()) {
            case PlanState.Ready(var plan) -> plan;
            case PlanState.Planning(var before) -> before;
            case PlanState.Starting(var plan) -> plan;
            case PlanState.NothingFits _, PlanState.Failed _ -> null;
        };
    }

    private static List<PlannedQuestion> planned(List<Plan.Entry> entries) {
        return entries.stream()
                .map(entry -> new PlannedQuestion(entry.question().id(), entry.reason()))
                .toList();
    }
}
