package com.elios.interview.adapter.ui.screen.settings.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.settings.cloud.ChosenCloud;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudShown;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.service.privacy.Redacted;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServicesViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final ChosenCloud cloud = new ChosenCloud();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final ServicesViewModel services =
            new ServicesViewModel(coach.services, cloud, tasks, navigator);

    @Test
    void whatIsThereIsShown() {
        coach.keys.secrets.put(SecretName.ANTHROPIC_KEY, new Secret("sk"));
        coach.keys.outside.put(SecretName.OPENAI_KEY, "ELIOS_OPENAI_API_KEY");
        load();
        assertThat(ready().services().keys()).containsExactly(SecretName.ANTHROPIC_KEY);
        assertThat(ready().services().outside())
                .containsExactly(Map.entry(SecretName.OPENAI_KEY, "ELIOS_OPENAI_API_KEY"));
        assertThat(ready().services().passedTrustCheck()).isNull();
    }

    @Test
    void anotherModelIsLookedUpAnew() {
        load();
        coach.keys.secrets.put(SecretName.ANTHROPIC_KEY, new Secret("sk"));
        cloud.busy = true;
        services.editing().languageModel(ServiceName.ANTHROPIC);
        tasks.runAll();
        assertThat(ready().services().keys()).isEmpty();
        cloud.kept();
        tasks.runAll();
        assertThat(ready().services().keys()).isNotEmpty();
    }

    @Test
    void theLedgerIsOneStepAway() {
        services.showSent();
        assertThat(navigator.last()).isEqualTo(new Route.Ledger());
    }

    @Test
    void aTextIsShownAsItWouldBeSent() {
        services.preview().show("I am Ada Lovelace, ada@example.org");
        services.preview().show("Ada Lovelace builds engines");
        tasks.runAll();
        var shown = ((PreviewState.Shown) services.preview().state().get()).redacted();
        assertThat(shown.text()).isEqualTo("[NAME_1] builds engines");
        assertThat(PreviewPieces.of(shown))
                .containsExactly(
                        new PreviewPieces.Piece("[NAME_1]", true),
                        new PreviewPieces.Piece(" builds engines", false));
    }

    @Test
    void onlyWhatWasReplacedIsMarked() {
        var redacted = new Redacted("a [NAME_1] and [LINK_9]", Map.of("[NAME_1]", "x"));
        assertThat(PreviewPieces.of(redacted))
                .containsExactly(
                        new PreviewPieces.Piece("a ", false),
                        new PreviewPieces.Piece("[NAME_1]", true),
                        new PreviewPieces.Piece(" and [LINK_9]", false));
    }

    @Test
    void aServerOfOnesOwnMayNeedNoKey() {
        load();
        assertThat(shown().hasKey(ServiceName.OPENAI)).isFalse();
        assertThat(shown().hasKey(ServiceName.ANTHROPIC)).isFalse();
        cloud.now =
                cloud.now.with(
                        ServiceName.OPENAI,
                        new LanguageServiceSettings("http://localhost:1/v1", "m", null, false));
        assertThat(shown().hasKey(ServiceName.OPENAI)).isTrue();
    }

    @Test
    void leavingEndsWhatIsUnderWay() {
        services.load();
        services.preview().show("text");
        services.leave();
        tasks.runAll();
        assertThat(services.state().get()).isEqualTo(new ServicesState.Loading());
        assertThat(services.preview().state().get()).isEqualTo(new PreviewState.Waiting());
    }

    private Shown shown() {
        return new Shown(
                new CloudShown(cloud.now, cloud.now, null, Map.of()), ready().services(), Set.of());
    }

    private void load() {
        services.load();
        tasks.runAll();
    }

    private ServicesState.Ready ready() {
        return (ServicesState.Ready) services.state().get();
    }
}
