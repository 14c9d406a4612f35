package com.elios.interview.adapter.ui.screen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.settings.SettingsViewModel.Database;
import com.elios.interview.adapter.ui.screen.settings.SettingsViewModel.State;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.testing.ChoosingDesktop;
import com.elios.interview.testing.InMemorySettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final InMemorySettings store = new InMemorySettings();
    private final ChoosingDesktop desktop = new ChoosingDesktop();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<Settings> looks = new ArrayList<>();
    private final SettingsViewModel settings =
            new SettingsViewModel(store, looks::add, desktop, tasks);

    @BeforeEach
    void load() {
        settings.load();
        tasks.runAll();
    }

    @Test
    void aThemeIsShownAtOnceAndKept() {
        settings.chooseTheme(ThemeChoice.DARK);
        assertThat(looks).last().extracting(Settings::theme).isEqualTo(ThemeChoice.DARK);
        tasks.runAll();
        assertThat(store.current().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void aPreviewIsShownAndNotKept() {
        settings.previewFontScale(150);
        tasks.runAll();
        assertThat(looks).last().extracting(Settings::fontScalePercent).isEqualTo(150);
        assertThat(store.current().fontScalePercent()).isEqualTo(100);
        assertThat(ready().settings().fontScalePercent()).isEqualTo(100);
    }

    @Test
    void followUpsCanBeTurnedOff() {
        settings.chooseFollowUps(false);
        tasks.runAll();
        assertThat(store.current().followUps()).isFalse();
        assertThat(ready().settings().followUps()).isFalse();
    }

    @Test
    void theLastOfSeveralQuickChangesIsWhatIsKept() {
        settings.chooseFontScale(110);
        settings.chooseFontScale(120);
        settings.chooseFontScale(130);
        tasks.runAll();
        assertThat(store.current().fontScalePercent()).isEqualTo(130);
    }

    @Test
    void choosingWhatIsInForceWritesNothing() {
        settings.chooseFontScale(100);
        tasks.runAll();
        assertThat(store.saves).isZero();
    }

    @Test
    void aServerIsUsedFromTheNextStartOn() {
        settings.useServer(" jdbc:postgresql://db:5432/elios ");
        tasks.runAll();
        assertThat(store.current().databaseUrl()).isEqualTo("jdbc:postgresql://db:5432/elios");
        assertThat(ready().database()).isEqualTo(Database.KEPT_FOR_NEXT_START);
    }

    @Test
    void whatIsNoAddressIsNotKept() {
        settings.useServer("db.example.org");
        tasks.runAll();
        assertThat(ready().database()).isEqualTo(Database.NOT_AN_ADDRESS);
        assertThat(store.saves).isZero();
    }

    @Test
    void anAddressWithAPasswordIsNotKept() {
        settings.useServer("jdbc:postgresql://db/elios?user=ada&password=secret");
        tasks.runAll();
        assertThat(ready().database()).isEqualTo(Database.HOLDS_PASSWORD);
        assertThat(store.saves).isZero();
    }

    @Test
    void theEmbeddedDatabaseCanBeChosenAgain() {
        settings.useServer("jdbc:postgresql://db/elios");
        settings.useEmbeddedDatabase();
        tasks.runAll();
        assertThat(store.current().databaseUrl()).isNull();
    }

    @Test
    void anotherFolderIsUsedFromTheNextStartOn() {
        desktop.choice = Path.of("elsewhere");
        settings.chooseFolder("title");
        tasks.runAll();
        assertThat(store.nextFolder).isEqualTo(Path.of("elsewhere"));
        assertThat(ready().nextFolder()).isEqualTo(Path.of("elsewhere"));
        assertThat(ready().folder()).isEqualTo(store.dataFolder());
    }

    @Test
    void theFolderIsShownInTheSystemsProgram() {
        settings.showFolder();
        assertThat(desktop.opened).containsExactly(store.dataFolder());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailureThatIsShown() {
        store.failure = new StoreFailure("no space", new IllegalStateException());
        settings.chooseTheme(ThemeChoice.LIGHT);
        tasks.runAll();
        assertThat(settings.state().get()).isInstanceOf(State.Failed.class);
    }

    private State.Ready ready() {
        assertThat(settings.state().get()).isInstanceOf(State.Ready.class);
        return (State.Ready) settings.state().get();
    }
}
