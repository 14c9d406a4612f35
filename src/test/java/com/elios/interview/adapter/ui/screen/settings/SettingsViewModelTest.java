package com.elios.interview.adapter.ui.screen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Database;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Folder;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Ready;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Refusal;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.testing.ChoosingDesktop;
import com.elios.interview.testing.InMemorySettings;
import com.elios.interview.testing.RecordingNavigator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final InMemorySettings store = new InMemorySettings();
    private final ChoosingDesktop desktop = new ChoosingDesktop();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<Settings> looks = new ArrayList<>();
    private final SettingsViewModel settings =
            new SettingsViewModel(store, looks::add, desktop, tasks, navigator);

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
    void thePageOnTrustIsOneStepAway() {
        settings.showTrust();
        assertThat(navigator.last()).isEqualTo(new Route.Trust());
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
        settings.load();
        tasks.runAll();
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
        assertThat(ready().folder())
                .isEqualTo(new Folder(store.dataFolder(), Path.of("elsewhere"), null));
    }

    @Test
    void theOtherFolderIsStillNamedWhenTheSettingsAreOpenedAgain() {
        choose("elsewhere");
        var again = new SettingsViewModel(store, looks::add, desktop, tasks, navigator);
        again.load();
        tasks.runAll();
        assertThat(((Ready) again.state().get()).folder().next()).isEqualTo(Path.of("elsewhere"));
    }

    @Test
    void aChoiceIsKeptAlsoWhereTheScreenIsLeftMeanwhile() {
        desktop.choice = Path.of("elsewhere");
        settings.chooseFolder("title");
        settings.leave();
        tasks.runAll();
        assertThat(ready().folder().next()).isEqualTo(Path.of("elsewhere"));
    }

    @Test
    void choosingThePresentFolderAgainNamesNoOther() {
        choose("elsewhere");
        choose(store.dataFolder().toString());
        assertThat(ready().folder()).isEqualTo(new Folder(store.dataFolder(), null, null));
    }

    @Test
    void aFolderThatCannotBeUsedIsSaidAndLeavesTheRest() {
        choose("elsewhere");
        settings.chooseTheme(ThemeChoice.DARK);
        store.folderFailure = new InvalidSetting("data.folder", "sealed", "one to write to");
        choose("sealed");
        assertThat(ready().settings().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(ready().folder().next()).isEqualTo(Path.of("elsewhere"));
        assertThat(ready().folder().refusal())
                .isNotNull()
                .extracting(Refusal::chosen)
                .isEqualTo(Path.of("sealed"));
    }

    @Test
    void aRefusalIsForgottenWithTheNextChoice() {
        store.folderFailure = new InvalidSetting("data.folder", "sealed", "one to write to");
        choose("sealed");
        store.folderFailure = null;
        choose("elsewhere");
        assertThat(ready().folder())
                .isEqualTo(new Folder(store.dataFolder(), Path.of("elsewhere"), null));
    }

    @Test
    void theFolderIsShownInTheSystemsProgram() {
        settings.showFolder();
        assertThat(desktop.opened).containsExactly(store.dataFolder());
    }

    @Test
    void aSaveThatFailsIsToldOfThePartThatItConcerns() {
        failToSave();
        settings.chooseTheme(ThemeChoice.LIGHT);
        tasks.runAll();
        assertThat(ready().unsaved(Settings::theme))
                .isNotNull()
                .extracting(Failure::code)
                .isEqualTo("STORE-1");
        assertThat(ready().unsaved(Settings::followUps)).isNull();
        assertThat(ready().settings().theme()).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void whatCouldNotBeSavedIsSavedWithTheNextTry() {
        failToSave();
        settings.chooseTheme(ThemeChoice.LIGHT);
        settings.chooseFollowUps(false);
        tasks.runAll();
        store.failure = null;
        settings.saveAgain();
        tasks.runAll();
        assertThat(ready().unsaved(Settings::theme)).isNull();
        assertThat(ready().unsaved(Settings::followUps)).isNull();
        assertThat(store.current().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(store.current().followUps()).isFalse();
    }

    @Test
    void theSameAddressIsSavedWhenItIsGivenAgainAfterAFailure() {
        failToSave();
        settings.useServer("jdbc:postgresql://db/elios");
        tasks.runAll();
        store.failure = null;
        settings.useServer("jdbc:postgresql://db/elios");
        tasks.runAll();
        assertThat(store.current().databaseUrl()).isEqualTo("jdbc:postgresql://db/elios");
        assertThat(ready().unsaved(Settings::databaseUrl)).isNull();
    }

    @Test
    void goingBackToWhatIsSavedLeavesNothingToTell() {
        failToSave();
        settings.chooseTheme(ThemeChoice.LIGHT);
        tasks.runAll();
        settings.chooseTheme(store.current().theme());
        tasks.runAll();
        assertThat(ready().unsaved(Settings::theme)).isNull();
    }

    @Test
    void aLookThatCouldNotBeSavedIsTakenBackWithTheScreen() {
        failToSave();
        settings.chooseTheme(ThemeChoice.LIGHT);
        tasks.runAll();
        assertThat(looks).last().extracting(Settings::theme).isEqualTo(ThemeChoice.LIGHT);
        settings.leave();
        assertThat(looks).last().isEqualTo(store.current());
    }

    @Test
    void aLookThatIsStillBeingSavedStays() {
        settings.chooseTheme(ThemeChoice.LIGHT);
        settings.leave();
        tasks.runAll();
        assertThat(looks).last().extracting(Settings::theme).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void whatNeedsTheSettingsWaitsUntilTheyAreKept() {
        var seen = new ArrayList<Boolean>();
        settings.changeCloud(cloud -> cloud.withAirplane(true));
        settings.whenKept(() -> seen.add(store.current().cloud().airplane()));
        assertThat(seen).isEmpty();
        tasks.runAll();
        assertThat(seen).containsExactly(true);
        settings.whenKept(() -> seen.add(store.current().cloud().airplane()));
        assertThat(seen).hasSize(2);
    }

    @Test
    void itIsNotDoneWithSettingsThatCouldNotBeKept() {
        var seen = new ArrayList<String>();
        failToSave();
        settings.changeCloud(cloud -> cloud.withAirplane(true));
        settings.whenKept(() -> seen.add("done"));
        tasks.runAll();
        assertThat(seen).isEmpty();
        assertThat(ready().cloud().unsaved(cloud -> cloud.airplane())).isNotNull();
        assertThat(ready().cloud().unsaved(cloud -> cloud.redact())).isNull();
        store.failure = null;
        settings.whenKept(() -> seen.add("kept now"));
        tasks.runAll();
        assertThat(seen).containsExactly("kept now");
    }

    @Test
    void whoLeavesDoesNotStartWhatWaits() {
        var seen = new ArrayList<String>();
        settings.changeCloud(cloud -> cloud.withAirplane(true));
        settings.whenKept(() -> seen.add("done"));
        settings.leave();
        tasks.runAll();
        assertThat(store.current().cloud().airplane()).isTrue();
        assertThat(seen).isEmpty();
    }

    private void failToSave() {
        store.failure = new StoreFailure("no space", new IllegalStateException());
    }

    private void choose(String folder) {
        desktop.choice = Path.of(folder);
        settings.chooseFolder("title");
        tasks.runAll();
    }

    private Ready ready() {
        assertThat(settings.state().get()).isInstanceOf(Ready.class);
        return (Ready) settings.state().get();
    }
}
