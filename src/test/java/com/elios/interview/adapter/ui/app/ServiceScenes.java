package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.error.VaultDamaged;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/// The settings of services in the states that a person can find them in, with everything opened.
final class ServiceScenes {
    private ServiceScenes() {}

    static Map<String, Supplier<OfflineShell>> all() {
        Map<String, Supplier<OfflineShell>> all = new LinkedHashMap<>();
        all.put("none", () -> opened(new OfflineLaunch()));
        all.put("works", ServiceScenes::works);
        all.put("fails", ServiceScenes::fails);
        all.put("vault", ServiceScenes::withoutVault);
        all.put("locked", ServiceScenes::locked);
        all.put("unsaved", ServiceScenes::unsaved);
        all.put("running", ServiceScenes::running);
        all.put("broken", ServiceScenes::broken);
        return all;
    }

    /// The ledger, with everything opened.
    static OfflineShell sent() {
        var launch = new OfflineLaunch();
        for (var problem : ServiceProblem.values()) {
            launch.coach.ledger.record(
                    new Transfer(
                            launch.coach.clock.instant(),
                            ServiceName.OPENAI,
                            "a-rather-long-name-of-a-host.models.example.org:8443",
                            Purpose.EVALUATE_ANSWER,
                            problem.isOwn() ? 0 : 21_345,
                            0,
                            problem,
                            "I am [NAME_1] and ".repeat(20)));
        }
        for (var purpose : purposes()) {
            launch.coach.ledger.record(
                    new Transfer(
                            launch.coach.clock.instant(),
                            ServiceName.ANTHROPIC,
                            "api.anthropic.com",
                            purpose,
                            2345,
                            812,
                            null,
                            "Question (technical): what is an index? I am [NAME_1]."));
        }
        return new OfflineShell(launch);
    }

    /// More than fit on one page.
    private static List<Purpose> purposes() {
        return Collections.nCopies(5, List.of(Purpose.values())).stream()
                .flatMap(List::stream)
                .limit(45)
                .toList();
    }

    private static OfflineShell works() {
        var launch = used();
        launch.coach.keys.unlocked = SecretStore.Place.KEYCHAIN;
        launch.coach.keys.secrets.put(SecretName.OPENAI_KEY, new Secret("sk-1"));
        launch.coach.keys.outside.put(SecretName.PINECONE_KEY, "ELIOS_PINECONE_API_KEY");
        agreed(launch, cloud -> cloud.withVectors(cloud.vectors().withPinecone(true)));
        var shell = opened(launch);
        pressAll(shell, "Test connection");
        pressAll(shell, "Check this model");
        return shell;
    }

    private static OfflineShell fails() {
        var launch = used();
        launch.coach.keys.secrets.put(SecretName.OPENAI_KEY, new Secret("sk-1"));
        agreed(launch, cloud -> cloud.withRedaction(false));
        launch.coach.unreachable.put(ServiceName.OPENAI, ServiceProblem.KEY_REJECTED);
        launch.coach.unreachable.put(ServiceName.ANTHROPIC, ServiceProblem.NOT_TRUSTED);
        launch.coach.unreachable.put(ServiceName.PINECONE, ServiceProblem.NO_KEY);
        launch.coach.rater.problem = ServiceProblem.TOO_MANY_REQUESTS;
        var shell = opened(launch);
        pressAll(shell, "Test connection");
        pressAll(shell, "Check this model");
        pressAll(shell, "Delete key…");
        return shell;
    }

    private static OfflineShell withoutVault() {
        var launch = new OfflineLaunch();
        launch.coach.keys.unlocked = SecretStore.Place.NO_VAULT;
        var shell = opened(launch);
        pressAll(shell, "Make the vault");
        return shell;
    }

    private static OfflineShell locked() {
        var launch = used();
        launch.coach.keys.locked = true;
        launch.coach.keys.passphrase = "right";
        for (var key :
                List.of(
                        "airplane",
                        "language.model",
                        "openai.address",
                        "openai.model",
                        "monthly.limit")) {
            launch.settings.locked.put(
                    key, "ELIOS_" + key.replace('.', '_').toUpperCase(Locale.ROOT));
        }
        var shell = opened(launch);
        pressAll(shell, "Unlock the vault");
        return shell;
    }

    private static OfflineShell unsaved() {
        var launch = new OfflineLaunch();
        launch.settings.failure = new StoreFailure("no space", new IllegalStateException());
        var shell = opened(launch);
        Walk.visible(content(shell)).stream()
                .filter(CheckBox.class::isInstance)
                .forEach(box -> ((CheckBox) box).fire());
        return shell;
    }

    private static OfflineShell running() {
        var launch = used();
        agreed(launch, UnaryOperator.identity());
        var tasks = new QueuedTaskRunner();
        var shell = new OfflineShell(launch, tasks);
        tasks.runAll();
        shell.at(new Route.Settings());
        tasks.runAll();
        open(shell);
        pressAll(shell, "Test connection");
        pressAll(shell, "Check this model");
        return shell;
    }

    private static OfflineShell broken() {
        var launch = new OfflineLaunch();
        launch.coach.keys.damage = new VaultDamaged("vault.bin", null);
        return opened(launch);
    }

    private static OfflineLaunch used() {
        var launch = new OfflineLaunch();
        for (int i = 0; i < 3; i++) {
            launch.coach.uses.add(
                    new ServiceUse(
                            launch.coach.clock.instant(),
                            null,
                            ServiceName.OPENAI,
                            "gpt-4.1-mini",
                            Purpose.EVALUATE_ANSWER,
                            12_345,
                            678,
                            i == 0 ? null : new BigDecimal("0.006")));
        }
        return launch;
    }

    private static void agreed(OfflineLaunch launch, UnaryOperator<CloudSettings> more) {
        var now = launch.settings.current();
        var openAi = now.cloud().openAi();
        var agreed =
                new LanguageServiceSettings(openAi.address(), openAi.model(), openAi.price(), true);
        launch.settings.save(
                now.withCloud(
                        more.apply(
                                now.cloud()
                                        .with(ServiceName.OPENAI, agreed)
                                        .withLanguageModel(ServiceName.OPENAI)
                                        .withMonthlyLimit(new BigDecimal("2.50")))));
    }

    private static OfflineShell opened(OfflineLaunch launch) {
        var shell = new OfflineShell(launch).at(new Route.Settings());
        open(shell);
        return shell;
    }

    private static void open(OfflineShell shell) {
        content(shell)
                .lookupAll(".disclosure-arrow")
                .forEach(arrow -> ((ToggleButton) arrow).setSelected(true));
    }

    static void pressAll(OfflineShell shell, String text) {
        Walk.visible(content(shell)).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(((Labeled) button).getText()))
                .forEach(Button::fire);
    }

    private static Parent content(OfflineShell shell) {
        return (Parent) ((ScrollPane) shell.shell.lookup(".page")).getContent();
    }
}
