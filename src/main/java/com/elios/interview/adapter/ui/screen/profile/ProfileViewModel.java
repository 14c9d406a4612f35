package com.elios.interview.adapter.ui.screen.profile;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.profile.SaveProfile;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The name and the e-mail address, as they are typed.
public final class ProfileViewModel {
    /// Something, an at sign, and a domain with a dot; more is for the mail server to say.
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final LoadProfile loadProfile;
    private final SaveProfile saveProfile;
    private final TaskRunner tasks;
    private final Slot slot = new Slot();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());

    public ProfileViewModel(LoadProfile loadProfile, SaveProfile saveProfile, TaskRunner tasks) {
        this.loadProfile = loadProfile;
        this.saveProfile = saveProfile;
        this.tasks = tasks;
    }

    /// What is on screen.
    sealed interface State {
        record Loading() implements State {}

        /// @param emailWrong whether saving was refused because of the address
        record Editing(CandidateId id, Changes changes, boolean emailWrong) implements State {}

        record Saving(CandidateId id) implements State {}

        record Failed(Failure failure) implements State {}
    }

    /// How what is typed stands to what is kept.
    enum Changes {
        NONE,
        SOME,
        SAVED
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    StringProperty email() {
        return email;
    }

    void load() {
        state.set(new State.Loading());
        tasks.run(slot, loadProfile::execute, person -> show(person, Changes.NONE), this::fail);
    }

    /// Something was typed.
    void edited() {
        if (state.get() instanceof State.Editing(var id, _, var wrong)) {
            state.set(new State.Editing(id, Changes.SOME, wrong && !emailIsUsable()));
        }
    }

    void save() {
        if (!(state.get() instanceof State.Editing(var id, _, _))) {
            return;
        }
        if (!emailIsUsable()) {
            state.set(new State.Editing(id, Changes.SOME, true));
            return;
        }
        var newName = name.get();
        var newEmail = email.get();
        state.set(new State.Saving(id));
        tasks.run(
                slot,
                () -> saveProfile.execute(id, newName, newEmail),
                person -> show(person, Changes.SAVED),
                this::fail);
    }

    void leave() {
        slot.cancel();
    }

    private boolean emailIsUsable() {
        return email.get().isBlank() || EMAIL.matcher(email.get().strip()).matches();
    }

    private void show(Candidate person, Changes changes) {
        name.set(person.name() == null ? "" : person.name());
        email.set(person.email() == null ? "" : person.email());
        state.set(new State.Editing(person.id(), changes, false));
    }

    private void fail(Failure failure) {
        state.set(new State.Failed(failure));
    }
}
