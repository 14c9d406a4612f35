package com.elios.interview.infrastructure.config;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.settings.AzureSpeechSettings;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.application.settings.VectorSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The settings of services, key by key. None of them is a secret. Who consented agreed to one
/// address: where the environment names another, that is not it.
final class CloudKeys {
    private static final String AIRPLANE = "airplane";
    private static final String LANGUAGE_MODEL = "language.model";
    private static final String REDACT = "redact";
    private static final String LIMIT = "monthly.limit";
    private static final String ADDRESS = ".address";
    private static final String MODEL = ".model";
    private static final String PRICE = ".price";
    private static final String CONSENT = ".consent";
    private static final String OPENAI = "openai";
    private static final String ANTHROPIC = "anthropic";
    private static final String EMBEDDINGS = "openai.embeddings";
    private static final String EMBEDDING_MODEL = "openai.embeddings.model";
    private static final String PINECONE = "pinecone";
    private static final String INDEX = "pinecone.index";
    private static final String CLOUD = "pinecone.cloud";
    private static final String REGION = "pinecone.region";
    private static final String SPEECH_REGION = "azure.speech.region";
    private static final String SPEECH_ADDRESS = "azure.speech.address";
    private static final String SPEECH_CONSENT = "azure.speech.consent";

    static final Map<String, String> VARIABLES =
            Map.of(
                    AIRPLANE,
                    "ELIOS_AIRPLANE",
                    LANGUAGE_MODEL,
                    "ELIOS_LANGUAGE_MODEL",
                    OPENAI + ADDRESS,
                    "ELIOS_OPENAI_ADDRESS",
                    OPENAI + MODEL,
                    "ELIOS_OPENAI_MODEL",
                    ANTHROPIC + ADDRESS,
                    "ELIOS_ANTHROPIC_ADDRESS",
                    ANTHROPIC + MODEL,
                    "ELIOS_ANTHROPIC_MODEL",
                    SPEECH_REGION,
                    "ELIOS_AZURE_SPEECH_REGION",
                    SPEECH_ADDRESS,
                    "ELIOS_AZURE_SPEECH_ADDRESS",
                    LIMIT,
                    "ELIOS_MONTHLY_LIMIT");

    private final Entries entries;

    /// @param name what a person knows a key by
    CloudKeys(Map<String, String> values, UnaryOperator<String> name) {
        entries = new Entries(values, name);
    }

    /// @throws InvalidSetting naming the key whose value cannot be used
    CloudSettings read() {
        return new CloudSettings(
                entries.flag(AIRPLANE, false),
                languageModel(),
                service(OPENAI, LanguageServiceSettings.OPENAI),
                service(ANTHROPIC, LanguageServiceSettings.ANTHROPIC),
                vectors(),
                speech(),
                entries.flag(REDACT, true),
                amount(LIMIT));
    }

    static void write(CloudSettings cloud, BiConsumer<String, @Nullable String> put) {
        put.accept(AIRPLANE, Entries.flag(cloud.airplane()));
        var chosen = cloud.languageModel();
        put.accept(
                LANGUAGE_MODEL, chosen == null ? "none" : chosen.name().toLowerCase(Locale.ROOT));
        put.accept(REDACT, Entries.flag(cloud.redact()));
        var limit = cloud.monthlyLimit();
        put.accept(LIMIT, limit == null ? null : limit.toPlainString());
        write(OPENAI, cloud.openAi(), put);
        write(ANTHROPIC, cloud.anthropic(), put);
        var vectors = cloud.vectors();
        put.accept(EMBEDDINGS, Entries.flag(vectors.openAiEmbeddings()));
        put.accept(EMBEDDING_MODEL, vectors.embeddingModel());
        put.accept(PINECONE, Entries.flag(vectors.pinecone()));
        put.accept(INDEX, vectors.index());
        put.accept(CLOUD, vectors.cloud());
        put.accept(REGION, vectors.region());
        put.accept(PINECONE + CONSENT, vectors.consented() ? "yes" : null);
        var speech = cloud.speech();
        put.accept(SPEECH_REGION, speech.region());
        put.accept(SPEECH_ADDRESS, speech.address());
        put.accept(SPEECH_CONSENT, speech.consented() ? speech.destination() : null);
    }

    private static void write(
            String prefix,
            LanguageServiceSettings service,
            BiConsumer<String, @Nullable String> put) {
        put.accept(prefix + ADDRESS, service.address());
        put.accept(prefix + MODEL, service.model());
        var price = service.price();
        put.accept(
                prefix + PRICE,
                price == null
                        ? null
                        : price.input().toPlainString() + " " + price.output().toPlainString());
        put.accept(prefix + CONSENT, service.consented() ? service.address() : null);
    }

    private @Nullable ServiceName languageModel() {
        return switch (entries.text(LANGUAGE_MODEL, "none").toLowerCase(Locale.ROOT)) {
            case "none" -> null;
            case OPENAI -> ServiceName.OPENAI;
            case ANTHROPIC -> ServiceName.ANTHROPIC;
            default -> throw entries.invalid(LANGUAGE_MODEL, "none, openai or anthropic");
        };
    }

    private LanguageServiceSettings service(String prefix, LanguageServiceSettings defaults) {
        var address = entries.text(prefix + ADDRESS, defaults.address());
        try {
            return new LanguageServiceSettings(
                    address,
                    entries.text(prefix + MODEL, defaults.model()),
                    price(prefix + PRICE),
                    address.equals(entries.get(prefix + CONSENT)));
        } catch (InvalidSetting _) {
            throw entries.invalid(prefix + ADDRESS, "an address such as " + defaults.address());
        }
    }

    private VectorSettings vectors() {
        var defaults = VectorSettings.DEFAULTS;
        return new VectorSettings(
                entries.flag(EMBEDDINGS, false),
                entries.text(EMBEDDING_MODEL, defaults.embeddingModel()),
                entries.flag(PINECONE, false),
                entries.text(INDEX, defaults.index()),
                entries.text(CLOUD, defaults.cloud()),
                entries.text(REGION, defaults.region()),
                entries.has(PINECONE + CONSENT));
    }

    private AzureSpeechSettings speech() {
        var region = entries.text(SPEECH_REGION, AzureSpeechSettings.DEFAULTS.region());
        var address = entries.text(SPEECH_ADDRESS, "");
        try {
            var speech = new AzureSpeechSettings(region, address.isEmpty() ? null : address, false);
            return speech.withConsent(speech.destination().equals(entries.get(SPEECH_CONSENT)));
        } catch (InvalidSetting e) {
            throw entries.invalid(
                    e.arguments().getFirst().equals(AzureSpeechSettings.REGION_KEY)
                            ? SPEECH_REGION
                            : SPEECH_ADDRESS,
                    e.arguments().getLast());
        }
    }

    private @Nullable TokenPrice price(String key) {
        var text = entries.get(key);
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = text.strip().split("\\s+", -1);
        if (parts.length == 2) {
            try {
                return new TokenPrice(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
            } catch (IllegalArgumentException _) {
                throw entries.invalid(key, "two amounts of 0 or more");
            }
        }
        throw entries.invalid(key, "two amounts of 0 or more");
    }

    private @Nullable BigDecimal amount(String key) {
        var text = entries.get(key);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var amount = new BigDecimal(text.strip());
            if (amount.signum() >= 0) {
                return amount;
            }
        } catch (NumberFormatException _) {
            throw entries.invalid(key, "an amount of 0 or more");
        }
        throw entries.invalid(key, "an amount of 0 or more");
    }
}
