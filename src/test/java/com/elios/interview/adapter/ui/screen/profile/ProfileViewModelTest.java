package com.elios.interview.adapter.ui.screen.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.profile.ProfileViewModel.Changes;
import com.elios.interview.adapter.ui.screen.profile.ProfileViewModel.State;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.application.usecase.profile.SaveProfile;
import com.elios.interview.testing.OfflineCoach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final ProfileViewModel profile =
            new ProfileViewModel(
                    coach.loadProfile,
                    new SaveProfile(coach.candidates),
                    new SynchronousTaskRunner());

    @BeforeEach
    void load() {
        profile.load();
    }

    @Test
    void anUnknownPersonHasEmptyFieldsAndNothingToSave() {
        assertThat(profile.name().get()).isEmpty();
        assertThat(profile.email().get()).isEmpty();
        assertThat(editing().changes()).isEqualTo(Changes.NONE);
    }

    @Test
    void whatWasSavedIsThereAgain() {
        type("Ada", "ada@example.org");
        profile.save();
        assertThat(editing().changes()).isEqualTo(Changes.SAVED);
        profile.name().set("something else");
        profile.load();
        assertThat(profile.name().get()).isEqualTo("Ada");
        assertThat(profile.email().get()).isEqualTo("ada@example.org");
    }

    @Test
    void theAddressMayBeEmpty() {
        type("Ada", " ");
        profile.save();
        assertThat(coach.loadProfile.execute().email()).isNull();
        assertThat(coach.loadProfile.execute().name()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "@example.org", "ada@example", "a da@example.org"})
    void anIncompleteAddressIsNotSaved(String address) {
        type("Ada", address);
        profile.save();
        assertThat(editing().emailWrong()).isTrue();
        assertThat(coach.loadProfile.execute().name()).isNull();
    }

    @Test
    void theErrorGoesAsSoonAsTheAddressIsComplete() {
        type("Ada", "ada@");
        profile.save();
        type("Ada", "ada@example");
        assertThat(editing().emailWrong()).isTrue();
        type("Ada", "ada@example.org");
        assertThat(editing().emailWrong()).isFalse();
    }

    private void type(String name, String email) {
        profile.name().set(name);
        profile.email().set(email);
        profile.edited();
    }

    private State.Editing editing() {
        assertThat(profile.state().get()).isInstanceOf(State.Editing.class);
        return (State.Editing) profile.state().get();
    }
}
