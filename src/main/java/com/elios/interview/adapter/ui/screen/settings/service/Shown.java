package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.screen.settings.cloud.CloudShown;
import com.elios.interview.adapter.ui.screen.settings.cloud.Entry;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.usecase.service.ShowServices.Services;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.SecretStore;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the cards show.
///
/// @param services null while it is not known how they stand
/// @param wrong where what was entered cannot be used
record Shown(CloudShown cloud, @Nullable Services services, Set<Entry> wrong) {
    private static final String OPENAI_HOST = "api.openai.com";

    Shown {
        Objects.requireNonNull(cloud);
        wrong = Set.copyOf(wrong);
    }

    CloudSettings chosen() {
        return cloud.chosen();
    }

    boolean isWrong(@Nullable ServiceName service, Entry.Kind kind) {
        return wrong.contains(new Entry(service, kind));
    }

    /// Whether the key is there, or none is needed: a server that is not OpenAI's own may ask for
    /// none.
    boolean hasKey(ServiceName service) {
        boolean optional =
                service == ServiceName.OPENAI && !chosen().openAi().address().contains(OPENAI_HOST);
        var key = ServicesViewModel.key(service);
        return optional
                || services == null
                || services.keys().contains(key)
                || services.outside().containsKey(key);
    }

    boolean locked() {
        return services != null && services.place() == SecretStore.Place.LOCKED_VAULT;
    }
}
