package com.elios.interview.application.settings;

import com.elios.interview.application.error.InvalidSetting;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How Azure Speech is reached.
///
/// @param region of the resource, such as `westeurope`
/// @param address `wss://host` of a speech container of one's own, for recognition and voices
///     alike; null for the region's own hosts
/// @param consented whether the person agreed that their voice and the questions are sent there
public record AzureSpeechSettings(String region, @Nullable String address, boolean consented) {
    /// Names the region where it cannot be used.
    public static final String REGION_KEY = "azure.speech.region";

    private static final String ADDRESS_KEY = "azure.speech.address";
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Pattern ADDRESS = Pattern.compile("wss?://[A-Za-z0-9.:\\[\\]-]+/?");

    public static final AzureSpeechSettings DEFAULTS =
            new AzureSpeechSettings("westeurope", null, false);

    public AzureSpeechSettings {
        Objects.requireNonNull(region);
        if (!REGION.matcher(region).matches()) {
            throw new InvalidSetting(REGION_KEY, region, "a region such as westeurope");
        }
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw new InvalidSetting(ADDRESS_KEY, address, "an address such as wss://host");
        }
    }

    /// Where speech is recognised.
    public URI recognition() {
        return URI.create(address != null ? address : host("stt"));
    }

    /// Where voices are made.
    public URI voices() {
        return URI.create(address != null ? address : host("tts"));
    }

    /// What a consent is given for.
    public String destination() {
        return address != null ? address : region;
    }

    public AzureSpeechSettings withRegion(String name) {
        return new AzureSpeechSettings(name, address, consented && name.equals(region));
    }

    public AzureSpeechSettings withAddress(@Nullable String host) {
        return new AzureSpeechSettings(region, host, consented && Objects.equals(host, address));
    }

    public AzureSpeechSettings withConsent(boolean given) {
        return new AzureSpeechSettings(region, address, given);
    }

    private String host(String service) {
        return "wss://" + region + "." + service + ".speech.microsoft.com";
    }
}
