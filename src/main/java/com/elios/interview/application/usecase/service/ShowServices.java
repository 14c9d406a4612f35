package com.elios.interview.application.usecase.service;

import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.service.UseTotal;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;
import com.elios.interview.domain.port.store.ModelCheckRepository;
import com.elios.interview.domain.port.store.ServiceUseRepository;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gives how services stand: where keys are kept and which are there, what they took this month,
/// and whether the model that is chosen passed the trust check. Asks no service.
public final class ShowServices {
    private final SecretStore secrets;
    private final ServiceUseRepository uses;
    private final ModelCheckRepository checks;
    private final Supplier<@Nullable OpinionSource> rater;
    private final Clock clock;

    /// @param rater the model that is chosen, as it would be asked now; gives null for none
    public ShowServices(
            SecretStore secrets,
            ServiceUseRepository uses,
            ModelCheckRepository checks,
            Supplier<@Nullable OpinionSource> rater,
            Clock clock) {
        this.secrets = secrets;
        this.uses = uses;
        this.checks = checks;
        this.rater = rater;
        this.clock = clock;
    }

    public Services execute() {
        var place = secrets.place();
        return new Services(
                place,
                place == SecretStore.Place.LOCKED_VAULT ? Set.of() : present(),
                outside(),
                uses.thisMonth(clock),
                Optional.ofNullable(rater.get()).flatMap(checks::passed).orElse(null));
    }

    private Set<SecretName> present() {
        var present = EnumSet.noneOf(SecretName.class);
        for (var name : SecretName.values()) {
            if (secrets.find(name).isPresent()) {
                present.add(name);
            }
        }
        return present;
    }

    private Map<SecretName, String> outside() {
        Map<SecretName, String> outside = new EnumMap<>(SecretName.class);
        for (var name : SecretName.values()) {
            secrets.decidedOutside(name).ifPresent(variable -> outside.put(name, variable));
        }
        return outside;
    }

    /// How services stand.
    ///
    /// @param keys that are there; empty as well where the vault is locked
    /// @param outside keys that the environment gives, each with its variable
    /// @param passedTrustCheck null where the chosen model was not checked, or none is chosen
    public record Services(
            SecretStore.Place place,
            Set<SecretName> keys,
            Map<SecretName, String> outside,
            UseTotal thisMonth,
            @Nullable Boolean passedTrustCheck) {
        public Services {
            keys = Set.copyOf(keys);
            outside = Map.copyOf(outside);
        }
    }
}
