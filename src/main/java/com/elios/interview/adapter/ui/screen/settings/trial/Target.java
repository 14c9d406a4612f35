package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.net.URI;
import java.util.Objects;

/// What is tried.
///
/// @param host with the port where it is not the usual one
/// @param model or index, as the service names it
public record Target(ServiceName service, String host, String model) {
    private static final String PINECONE = "api.pinecone.io";

    public Target {
        Objects.requireNonNull(service);
        Objects.requireNonNull(host);
        Objects.requireNonNull(model);
    }

    public static Target of(ServiceName service, CloudSettings cloud) {
        return switch (service) {
            case OPENAI, ANTHROPIC ->
                    new Target(
                            service, host(cloud.of(service).address()), cloud.of(service).model());
            case PINECONE -> new Target(service, PINECONE, cloud.vectors().index());
            case AZURE_SPEECH ->
                    new Target(
                            service,
                            host(cloud.speech().recognition().toString()),
                            cloud.speech().region());
        };
    }

    private static String host(String address) {
        return Objects.requireNonNullElse(URI.create(address).getAuthority(), address);
    }
}
