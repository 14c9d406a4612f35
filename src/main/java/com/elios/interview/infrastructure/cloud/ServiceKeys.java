package com.elios.interview.infrastructure.cloud;

import com.elios.interview.application.error.KeysLocked;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;
import java.util.Optional;

/// The keys of services, with what is wrong about them as a problem of the service.
public record ServiceKeys(SecretStore secrets) {
    /// @throws ServiceFailure `KEYS_LOCKED`
    Optional<Secret> find(ServiceName service) {
        try {
            return secrets.find(
                    switch (service) {
                        case OPENAI -> SecretName.OPENAI_KEY;
                        case ANTHROPIC -> SecretName.ANTHROPIC_KEY;
                        case PINECONE -> SecretName.PINECONE_KEY;
                        case AZURE_SPEECH -> SecretName.AZURE_SPEECH_KEY;
                    });
        } catch (KeysLocked e) {
            throw new ServiceFailure(service, ServiceProblem.KEYS_LOCKED, "", null, e);
        }
    }

    /// @throws ServiceFailure `NO_KEY` or `KEYS_LOCKED`
    public Secret require(ServiceName service) {
        return find(service)
                .orElseThrow(() -> new ServiceFailure(service, ServiceProblem.NO_KEY, ""));
    }
}
