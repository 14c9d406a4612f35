package com.elios.interview.adapter.speech.azure;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.settings.AzureSpeechSettings;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Secret;
import java.net.URI;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Whether and with what Azure Speech may be reached; asked anew each time.
///
/// @param key fails with `NO_KEY` or `KEYS_LOCKED` where there is none to be had
/// @param airplane whether the person keeps everything on this machine
public record AzureLeave(
        Supplier<AzureSpeechSettings> settings, Supplier<Secret> key, BooleanSupplier airplane) {
    /// @throws ServiceFailure `AIRPLANE_MODE`, `NO_CONSENT`, `NO_KEY`, `KEYS_LOCKED`
    Access ask() {
        refuseInAirplaneMode();
        var now = settings.get();
        if (!now.consented()) {
            throw failure(ServiceProblem.NO_CONSENT, "");
        }
        return new Access(now, key.get());
    }

    void refuseInAirplaneMode() {
        if (airplane.getAsBoolean()) {
            throw failure(ServiceProblem.AIRPLANE_MODE, "");
        }
    }

    static ServiceFailure failure(ServiceProblem problem, String detail) {
        return new ServiceFailure(ServiceName.AZURE_SPEECH, problem, detail);
    }

    /// With the port where there is one.
    static String host(URI address) {
        return Objects.requireNonNullElse(address.getAuthority(), address.toString());
    }

    /// Leave that was given.
    record Access(AzureSpeechSettings settings, Secret key) {}
}
