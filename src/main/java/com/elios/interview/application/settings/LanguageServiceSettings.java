package com.elios.interview.application.settings;

import com.elios.interview.application.error.InvalidSetting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a language model is reached.
///
/// @param address base address of its programming interface, with the version where it has one,
///     such as `https://api.openai.com/v1`; never with a user or a password
/// @param model as the service names it
/// @param price null where what the model costs is as our own table says
/// @param consented whether the person agreed that text of theirs is sent to this address
public record LanguageServiceSettings(
        String address, String model, @Nullable TokenPrice price, boolean consented) {
    public static final LanguageServiceSettings OPENAI =
            new LanguageServiceSettings("https://api.openai.com/v1", "gpt-4.1-mini", null, false);
    public static final LanguageServiceSettings ANTHROPIC =
            new LanguageServiceSettings(
                    "https://api.anthropic.com/v1", "claude-sonnet-4-5", null, false);

    public LanguageServiceSettings {
        Objects.requireNonNull(address);
        Objects.requireNonNull(model);
        if (!isAddress(address)) {
            throw new InvalidSetting(
                    "address",
                    "(hidden)",
                    "an address such as https://host/v1, without a password");
        }
        if (model.isBlank()) {
            throw new InvalidSetting("model", model, "the name of a model");
        }
    }

    public String host() {
        return URI.create(address).getHost();
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
