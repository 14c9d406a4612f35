package com.elios.interview.adapter.ui.screen.settings.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.KeysLocked;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;
import com.elios.interview.testing.OfflineCoach;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<String> told = new ArrayList<>();
    private final KeyViewModel key =
            new KeyViewModel(
                    SecretName.OPENAI_KEY, coach.services, () -> told.add("changed"), tasks);
    private final VaultViewModel vault =
            new VaultViewModel(coach.services.unlockKeys(), () -> told.add("open"), tasks);

    @Test
    void aKeyIsKept() {
        key.save(" sk-1 ");
        assertThat(key.state().get()).isEqualTo(new KeyState.Working());
        tasks.runAll();
        assertThat(coach.keys.secrets).containsEntry(SecretName.OPENAI_KEY, new Secret("sk-1"));
        assertThat(key.state().get()).isEqualTo(new KeyState.Resting());
        assertThat(told).containsExactly("changed");
    }

    @Test
    void whatIsBeingKeptIsNotOvertaken() {
        key.save("sk-1");
        key.save("sk-2");
        tasks.runAll();
        assertThat(coach.keys.secrets).containsEntry(SecretName.OPENAI_KEY, new Secret("sk-1"));
        assertThat(told).hasSize(1);
    }

    @Test
    void nothingIsNoKey() {
        key.save("  ");
        assertThat(key.state().get()).isEqualTo(new KeyState.Missing());
        assertThat(tasks.size()).isZero();
    }

    @Test
    void aKeyIsDeletedAfterTheQuestionOnly() {
        coach.keys.secrets.put(SecretName.OPENAI_KEY, new Secret("sk-1"));
        key.askToDelete();
        assertThat(key.state().get()).isEqualTo(new KeyState.Sure());
        key.keep();
        tasks.runAll();
        assertThat(coach.keys.secrets).hasSize(1);
        key.askToDelete();
        key.delete();
        tasks.runAll();
        assertThat(coach.keys.secrets).isEmpty();
    }

    @Test
    void aKeyThatCannotBeKeptIsToldOf() {
        coach.keys.failure = new KeysLocked();
        key.save("sk-1");
        tasks.runAll();
        assertThat(((KeyState.Broken) key.state().get()).failure().code()).isEqualTo("KEYS-1");
        assertThat(told).isEmpty();
    }

    @Test
    void aVaultIsMadeWithTheSamePassphraseTwice() {
        coach.keys.unlocked = SecretStore.Place.NO_VAULT;
        var first = "a long one".toCharArray();
        var again = "a long one".toCharArray();
        vault.make(first, again);
        tasks.runAll();
        assertThat(coach.keys.place()).isEqualTo(SecretStore.Place.OPEN_VAULT);
        assertThat(told).containsExactly("open");
        assertThat(new String(first) + new String(again)).containsOnlyOnce("\0".repeat(20));
    }

    @Test
    void aShortOrAnotherPassphraseMakesNone() {
        coach.keys.unlocked = SecretStore.Place.NO_VAULT;
        vault.make("1234567".toCharArray(), "1234567".toCharArray());
        assertThat(vault.state().get()).isEqualTo(new VaultState.TooShort());
        var other = "12345679".toCharArray();
        vault.make("12345678".toCharArray(), other);
        assertThat(vault.state().get()).isEqualTo(new VaultState.Different());
        assertThat(other).containsOnly('\0');
        assertThat(tasks.size()).isZero();
    }

    @Test
    void aWrongPassphraseLeavesTheVaultLocked() {
        coach.keys.locked = true;
        coach.keys.passphrase = "right";
        vault.unlock("wrong".toCharArray());
        tasks.runAll();
        assertThat(vault.state().get()).isEqualTo(new VaultState.WrongPassphrase());
        assertThat(coach.keys.locked).isTrue();
        vault.unlock("right".toCharArray());
        tasks.runAll();
        assertThat(vault.state().get()).isEqualTo(new VaultState.Resting());
        assertThat(told).containsExactly("open");
    }
}
