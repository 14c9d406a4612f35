package com.elios.interview.application.settings;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.domain.model.service.ServiceName;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person lets services outside the app do. By default nothing.
///
/// @param airplane whether nothing may leave this machine, whatever else is set
/// @param languageModel the service that is asked, OPENAI or ANTHROPIC; null for none
/// @param redact whether names, addresses, numbers and links are replaced before anything is sent
/// @param monthlyLimit in US dollars, not negative; null for none
public record CloudSettings(
        boolean airplane,
        @Nullable ServiceName languageModel,
        LanguageServiceSettings openAi,
        LanguageServiceSettings anthropic,
        VectorSettings vectors,
        AzureSpeechSettings speech,
        boolean redact,
        @Nullable BigDecimal monthlyLimit) {
    public static final CloudSettings DEFAULTS =
            new CloudSettings(
                    false,
                    null,
                    LanguageServiceSettings.OPENAI,
                    LanguageServiceSettings.ANTHROPIC,
                    VectorSettings.DEFAULTS,
                    AzureSpeechSettings.DEFAULTS,
                    true,
                    null);

    public CloudSettings {
        Objects.requireNonNull(openAi);
        Objects.requireNonNull(anthropic);
        Objects.requireNonNull(vectors);
        Objects.requireNonNull(speech);
        if (languageModel == ServiceName.PINECONE || languageModel == ServiceName.AZURE_SPEECH) {
            throw new InvalidSetting(
                    "language.model", languageModel.name(), "none, openai or anthropic");
        }
        if (monthlyLimit != null && monthlyLimit.signum() < 0) {
            throw new InvalidSetting(
                    "monthly.limit", monthlyLimit.toPlainString(), "an amount of 0 or more");
        }
    }

    /// @param service OPENAI or ANTHROPIC
    public LanguageServiceSettings of(ServiceName service) {
        return switch (service) {
            case OPENAI -> openAi;
            case ANTHROPIC -> anthropic;
            case PINECONE, AZURE_SPEECH ->
                    throw new IllegalArgumentException("no language model: " + service);
        };
    }

    public CloudSettings withAirplane(boolean on) {
        return new CloudSettings(
                on, languageModel, openAi, anthropic, vectors, speech, redact, monthlyLimit);
    }

    public CloudSettings withLanguageModel(@Nullable ServiceName chosen) {
        return new CloudSettings(
                airplane, chosen, openAi, anthropic, vectors, speech, redact, monthlyLimit);
    }

    /// @param service OPENAI or ANTHROPIC
    public CloudSettings with(ServiceName service, LanguageServiceSettings changed) {
        return switch (service) {
            case OPENAI ->
                    new CloudSettings(
                            airplane,
                            languageModel,
                            changed,
                            anthropic,
                            vectors,
                            speech,
                            redact,
                            monthlyLimit);
            case ANTHROPIC ->
                    new CloudSettings(
                            airplane,
                            languageModel,
                            openAi,
                            changed,
                            vectors,
                            speech,
                            redact,
                            monthlyLimit);
            case PINECONE, AZURE_SPEECH ->
                    throw new IllegalArgumentException("no language model: " + service);
        };
    }

    public CloudSettings withVectors(VectorSettings changed) {
        return new CloudSettings(
                airplane, languageModel, openAi, anthropic, changed, speech, redact, monthlyLimit);
    }

    public CloudSettings withSpeech(AzureSpeechSettings changed) {
        return new CloudSettings(
                airplane, languageModel, openAi, anthropic, vectors, changed, redact, monthlyLimit);
    }

    public CloudSettings withRedaction(boolean wanted) {
        return new CloudSettings(
                airplane, languageModel, openAi, anthropic, vectors, speech, wanted, monthlyLimit);
    }

    public CloudSettings withMonthlyLimit(@Nullable BigDecimal limit) {
        return new CloudSettings(
                airplane, languageModel, openAi, anthropic, vectors, speech, redact, limit);
    }
}
