package com.elios.interview.infrastructure.composition;

import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.SecretStore;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.infrastructure.cloud.Cloud;
import com.elios.interview.infrastructure.voice.Voice;
import java.util.EnumMap;
import java.util.Map;

/// What has to do with services outside the app.
///
/// @param names that the person is known by
record Outside(
        Cloud cloud, Voice voice, SecretStore secrets, NetworkLedger ledger, KnownNames names) {
    /// By service that can be tried.
    Map<ServiceName, ServiceProbe> probes() {
        var probes = new EnumMap<ServiceName, ServiceProbe>(cloud.probes());
        probes.put(ServiceName.AZURE_SPEECH, voice.probe());
        return probes;
    }
}
