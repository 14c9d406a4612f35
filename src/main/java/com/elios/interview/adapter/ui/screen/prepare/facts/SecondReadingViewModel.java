package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.assist.Asked;
import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.assist.EnrichedCv;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Has a language model read the CV as well, when asked. What it finds are suggestions: the person
/// takes or leaves each, and confirms the facts as before.
public final class SecondReadingViewModel {
    private final FactsViewModel facts;
    private final Assistant assistant;
    private final TaskRunner tasks;
    private final Asked run = new Asked();
    private final ReadOnlyObjectWrapper<SecondReadingState> state;

    public SecondReadingViewModel(FactsViewModel facts, Assistant assistant, TaskRunner tasks) {
        this.facts = facts;
        this.assistant = assistant;
        this.tasks = tasks;
        state = new ReadOnlyObjectWrapper<>(unread());
    }

    ReadOnlyObjectProperty<SecondReadingState> state() {
        return state.getReadOnlyProperty();
    }

    void read() {
        var service = assistant.model().chosen();
        if (service.isEmpty() || run.busy()) {
            return;
        }
        var asked = run.begin();
        state.set(new SecondReadingState.Reading(service.get()));
        tasks.run(
                run.slot(),
                () -> assistant.useCases().enrichCv().execute(facts.analysis().id(), asked),
                result -> state.set(found(service.get(), result)),
                failure -> state.set(new SecondReadingState.Failed(service.get(), failure)));
    }

    void stop() {
        if (state.get() instanceof SecondReadingState.Reading) {
            hide();
            state.set(unread());
        }
    }

    /// Makes a skill one of those to be confirmed.
    void take(ExtractedSkill skill) {
        if (state.get() instanceof SecondReadingState.Read read
                && read.result().skills().origin() instanceof Origin.ByService by) {
            facts.take(skill, by.model());
            leave(skill);
        }
    }

    void leave(ExtractedSkill skill) {
        if (state.get() instanceof SecondReadingState.Read read) {
            var left = read.skills().stream().filter(other -> !other.equals(skill)).toList();
            state.set(
                    new SecondReadingState.Read(
                            read.service(), read.result(), left, read.summary()));
        }
    }

    void takeSummary() {
        if (state.get() instanceof SecondReadingState.Read(_, _, _, var summary)
                && summary != null) {
            facts.takeSummary(summary);
            leaveSummary();
        }
    }

    void leaveSummary() {
        if (state.get() instanceof SecondReadingState.Read read) {
            state.set(
                    new SecondReadingState.Read(
                            read.service(), read.result(), read.skills(), null));
        }
    }

    public void hide() {
        run.end();
    }

    private SecondReadingState found(ServiceName service, EnrichedCv result) {
        var skills =
                result.skills().origin() instanceof Origin.ByService
                        ? result.skills().value().stream()
                                .filter(skill -> !facts.has(skill.name()))
                                .toList()
                        : List.<ExtractedSkill>of();
        var words = result.summary();
        boolean suggested =
                words.origin() instanceof Origin.ByService
                        && !words.value().equals(facts.summary().get());
        return new SecondReadingState.Read(
                service, result, skills, suggested ? words.value() : null);
    }

    private SecondReadingState unread() {
        return assistant
                .model()
                .chosen()
                .<SecondReadingState>map(SecondReadingState.Open::new)
                .orElseGet(SecondReadingState.Absent::new);
    }
}
