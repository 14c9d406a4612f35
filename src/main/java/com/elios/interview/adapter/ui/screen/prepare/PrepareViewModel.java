package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.screen.prepare.PrepareState.Refusal;
import com.elios.interview.adapter.ui.screen.prepare.facts.FactsViewModel;
import com.elios.interview.adapter.ui.screen.prepare.facts.SecondReadingViewModel;
import com.elios.interview.adapter.ui.screen.prepare.plan.PlanFor;
import com.elios.interview.adapter.ui.screen.prepare.plan.PlanViewModel;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.cv.CvImport;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvStage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Leads from a CV over its facts to a plan, and back.
public final class PrepareViewModel {
    private final PrepareUseCases useCases;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<PrepareState> state =
            new ReadOnlyObjectWrapper<>(new PrepareState.Loading());
    private @Nullable Path waiting;
    private @Nullable Start start;

    /// @param first a file to begin with, or null
    public PrepareViewModel(
            @Nullable Path first, PrepareUseCases useCases, TaskRunner tasks, Navigator navigator) {
        waiting = first;
        this.useCases = useCases;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<PrepareState> state() {
        return state.getReadOnlyProperty();
    }

    void load() {
        state.set(new PrepareState.Loading());
        tasks.run(
                slot,
                () -> {
                    var candidate = useCases.loadProfile().execute().id();
                    useCases.dropUnconfirmedCvs().execute(candidate);
                    var known = useCases.loadCv().execute(candidate).orElse(null);
                    return new Start(candidate, known, useCases.listTopics().execute());
                },
                this::begin,
                this::failed);
    }

    /// Reads a CV.
    void choose(Path file) {
        var name = String.valueOf(file.getFileName());
        var candidate = start().candidate();
        state.set(new PrepareState.Reading(name, CvStage.READING));
        tasks.<CvStage, CvImport>run(
                slot,
                progress -> {
                    useCases.dropUnconfirmedCvs().execute(candidate);
                    return useCases.analyzeCv().execute(candidate, file, progress::accept);
                },
                stage -> state.set(new PrepareState.Reading(name, stage)),
                imported -> imported(name, imported),
                this::failed);
    }

    void cancelReading() {
        slot.cancel();
        chooseCv(null);
    }

    /// Goes straight to the plan with the CV that was confirmed before.
    void useKnown() {
        makePlan(start().known());
    }

    /// Shows the facts of the CV that was confirmed before, to be corrected again.
    void checkKnown() {
        check(Objects.requireNonNull(start().known()));
    }

    void goOnWithoutCv() {
        makePlan(null);
    }

    /// Keeps the facts as they are now; stays where something is wrong with them.
    void confirm() {
        if (!(state.get() instanceof PrepareState.CheckFacts(var facts, var reading, var saving))
                || saving) {
            return;
        }
        var corrected = facts.corrected();
        if (corrected.isEmpty()) {
            return;
        }
        reading.hide();
        state.set(new PrepareState.CheckFacts(facts, reading, true));
        tasks.run(
                slot,
                () -> useCases.confirmCv().execute(facts.analysis().id(), corrected.get()),
                confirmed -> {
                    start = start().with(confirmed);
                    makePlan(confirmed);
                },
                this::failed);
    }

    /// One step back.
    ///
    /// @return false at the first step, where there is none
    boolean back() {
        return switch (state.get()) {
            case PrepareState.Loading _, PrepareState.ChooseCv _, PrepareState.Failed _ -> false;
            case PrepareState.Reading _ -> {
                cancelReading();
                yield true;
            }
            case PrepareState.CheckFacts(_, var reading, _) -> {
                reading.hide();
                chooseCv(null);
                yield true;
            }
            case PrepareState.MakePlan(var plan) -> {
                plan.hide();
                var cv = plan.planFor().cv();
                if (cv == null) {
                    chooseCv(null);
                } else {
                    check(cv);
                }
                yield true;
            }
        };
    }

    void hide() {
        slot.cancel();
        if (state.get() instanceof PrepareState.MakePlan(var plan)) {
            plan.hide();
        }
        if (state.get() instanceof PrepareState.CheckFacts(_, var reading, _)) {
            reading.hide();
        }
    }

    private void begin(Start loaded) {
        start = loaded;
        var file = waiting;
        waiting = null;
        if (file == null) {
            chooseCv(null);
        } else {
            choose(file);
        }
    }

    private void imported(String name, CvImport imported) {
        switch (imported) {
            case CvImport.Imported(var analysis) -> check(analysis);
            case CvImport.Refused(var reason) -> chooseCv(new Refusal(name, reason));
        }
    }

    private void chooseCv(@Nullable Refusal refusal) {
        state.set(new PrepareState.ChooseCv(start().known(), refusal));
    }

    private void check(CvAnalysis analysis) {
        var facts = new FactsViewModel(analysis, start().topics());
        var reading = new SecondReadingViewModel(facts, useCases.plan().assistant(), tasks);
        state.set(new PrepareState.CheckFacts(facts, reading, false));
    }

    private void makePlan(@Nullable CvAnalysis cv) {
        var planFor = new PlanFor(start().candidate(), cv, start().topics());
        var plan = new PlanViewModel(planFor, useCases.plan(), tasks, navigator);
        state.set(new PrepareState.MakePlan(plan));
        plan.plan();
    }

    private void failed(Failure failure) {
        state.set(new PrepareState.Failed(failure));
    }

    private Start start() {
        return Objects.requireNonNull(start, "loaded before anything can be chosen");
    }

    /// What is known before the person does anything.
    private record Start(CandidateId candidate, @Nullable CvAnalysis known, List<String> topics) {
        Start with(CvAnalysis confirmed) {
            return new Start(candidate, confirmed, topics);
        }
    }
}
