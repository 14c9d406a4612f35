package com.elios.interview.infrastructure.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.cloud.HonestModel;
import com.elios.interview.testing.cloud.PlayedService;
import com.elios.interview.testing.cloud.Protocol;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// No key is in anything that the product writes: log, ledger, export, store, cache, settings,
/// vault.
class PlantedKeyTest {
    private static final String OF_THE_ENVIRONMENT = "sk-planted-env-0123456789abcdef";
    private static final String OF_THE_VAULT = "sk-planted-vault-0123456789abcdef";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void noKeyIsInWhatIsWritten(Protocol protocol) throws IOException {
        var name = protocol.service() == ServiceName.OPENAI ? "openai" : "anthropic";
        try (var service = new PlayedService(protocol)) {
            Files.writeString(
                    folder.resolve("settings.properties"),
                    name + ".consent=" + service.address() + "\n");
            var environment =
                    Map.of(
                            "ELIOS_LANGUAGE_MODEL", name,
                            "ELIOS_OPENAI_ADDRESS", service.address(),
                            "ELIOS_ANTHROPIC_ADDRESS", service.address(),
                            "ELIOS_OPENAI_API_KEY", OF_THE_ENVIRONMENT,
                            "ELIOS_ANTHROPIC_API_KEY", OF_THE_ENVIRONMENT);
            try (var application = WholeInterview.over(folder, environment)) {
                service.answers(new HonestModel());
                assertThat(WholeInterview.run(application, folder).getFirst())
                        .contains("ByService");
                // A service that repeats the key in what it says.
                service.replies(
                        _ ->
                                WireMock.jsonResponse(
                                        "{\"error\":{\"message\":\"Incorrect API key: "
                                                + OF_THE_ENVIRONMENT
                                                + "\"}}",
                                        401));
                var services = application.useCases().services;
                var result = services.testConnection().execute(protocol.service(), new Stop());
                assertThat(result.works()).isFalse();
                assertThat(result.toString()).doesNotContain(OF_THE_ENVIRONMENT);
                assertThat(WholeInterview.run(application, folder).getFirst())
                        .contains("HereInstead");
                services.exportLedger().to(folder.resolve("ledger.csv"));
            }
            assertThat(service.headers(name.equals("openai") ? "Authorization" : "x-api-key"))
                    .as("the key was really sent")
                    .allMatch(value -> value.endsWith(OF_THE_ENVIRONMENT));
            assertNowhere(OF_THE_ENVIRONMENT);
        }
    }

    @ParameterizedTest
    @CsvSource("a long passphrase")
    void aKeyInTheVaultIsNotInClear(String passphrase) throws IOException {
        try (var application = WholeInterview.over(folder, Map.of())) {
            var services = application.useCases().services;
            assertThat(services.unlockKeys().execute(passphrase.toCharArray())).isTrue();
            services.saveKey().execute(SecretName.OPENAI_KEY, new Secret(OF_THE_VAULT));
            assertThat(services.showServices().execute().keys()).contains(SecretName.OPENAI_KEY);
        }
        assertNowhere(OF_THE_VAULT);
        assertNowhere(passphrase);
    }

    private void assertNowhere(String secret) throws IOException {
        int looked = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(secret);
                assertThat(new String(bytes, StandardCharsets.UTF_16LE))
                        .as(file.toString())
                        .doesNotContain(secret);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(1);
    }
}
