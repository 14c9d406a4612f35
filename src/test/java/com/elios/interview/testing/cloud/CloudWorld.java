package com.elios.interview.testing.cloud;

import com.elios.interview.adapter.llm.asking.Asking;
import com.elios.interview.adapter.llm.asking.Privacy;
import com.elios.interview.adapter.llm.asking.ReplyCache;
import com.elios.interview.adapter.network.OneWayOut;
import com.elios.interview.application.calling.Budget;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.error.KeysLocked;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.model.service.UseTotal;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;
import com.elios.interview.domain.port.store.ServiceUseRepository;
import com.elios.interview.infrastructure.cloud.ChosenModel;
import com.elios.interview.infrastructure.cloud.ServiceKeys;
import com.elios.interview.testing.InMemorySettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything between a role and a played service, real but for the store and the keychain.
public final class CloudWorld implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    public static final String KEY = "sk-planted-0123456789abcdef";
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    public final InMemorySettings settings = new InMemorySettings();
    public final Uses uses = new Uses();
    public final Ledger ledger = new Ledger();
    public final Keys keys = new Keys();
    public final Map<String, String> cache = new HashMap<>();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final OneWayOut network;
    private final ChosenModel access;

    public CloudWorld(PlayedService service) {
        this(service.protocol(), service.address());
    }

    public CloudWorld(Protocol protocol, String address) {
        this(protocol, address, TIMEOUT);
    }

    public CloudWorld(Protocol protocol, String address, Duration timeout) {
        keys.secrets.put(
                protocol == Protocol.OPENAI_CHAT ? SecretName.OPENAI_KEY : SecretName.ANTHROPIC_KEY,
                new Secret(KEY));
        cloud(
                cloud ->
                        cloud.withLanguageModel(protocol.service())
                                .with(
                                        protocol.service(),
                                        new LanguageServiceSettings(
                                                address, "played", null, true)));
        network =
                new OneWayOut(() -> settings.current().cloud().airplane(), ledger, clock, timeout);
        access =
                new ChosenModel(
                        () -> settings.current().cloud(),
                        new ServiceKeys(keys),
                        network.builder(),
                        new Budget(uses, () -> settings.current().cloud().monthlyLimit(), clock),
                        RetryTimes.DEFAULTS.withoutPauses());
    }

    public void cloud(UnaryOperator<CloudSettings> change) {
        Settings now = settings.current();
        settings.save(now.withCloud(change.apply(now.cloud())));
    }

    public ChosenModel access() {
        return access;
    }

    public Clock clock() {
        return clock;
    }

    public Asking asking() {
        return asking(
                new Privacy() {
                    @Override
                    public Session open() {
                        return new Session(UnaryOperator.identity(), UnaryOperator.identity());
                    }

                    @Override
                    public String preview(String text) {
                        return text;
                    }
                });
    }

    public Asking asking(Privacy privacy) {
        return new Asking(access, privacy, replies(), uses::add, clock);
    }

    private ReplyCache replies() {
        return new ReplyCache() {
            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(cache.get(key));
            }

            @Override
            public void put(String key, String reply) {
                cache.put(key, reply);
            }
        };
    }

    @Override
    public void close() {
        network.close();
    }

    /// What was booked, in memory.
    public static final class Uses implements ServiceUseRepository {
        public final List<ServiceUse> all = new ArrayList<>();

        @Override
        public synchronized void add(ServiceUse use) {
            all.add(use);
        }

        @Override
        public UseTotal ofInterview(InterviewId interview) {
            return UseTotal.of(
                    all.stream().filter(use -> interview.equals(use.interview())).toList());
        }

        @Override
        public UseTotal between(Instant from, Instant until) {
            return UseTotal.of(
                    all.stream()
                            .filter(use -> !use.at().isBefore(from) && use.at().isBefore(until))
                            .toList());
        }
    }

    /// A ledger in memory.
    public static final class Ledger implements NetworkLedger {
        private final List<Transfer> all = new ArrayList<>();

        @Override
        public synchronized void record(Transfer transfer) {
            all.addFirst(transfer);
        }

        @Override
        public synchronized List<Transfer> read(int skip, int limit) {
            return all.stream().skip(skip).limit(limit).toList();
        }
    }

    /// Keys in memory.
    public static final class Keys implements SecretStore {
        public final Map<SecretName, Secret> secrets = new EnumMap<>(SecretName.class);
        public final Map<SecretName, String> outside = new EnumMap<>(SecretName.class);
        public boolean locked;
        public Place unlocked = Place.OPEN_VAULT;
        /// What opens the vault; empty for anything.
        public String passphrase = "";
        /// What keeping or deleting a key ends with.
        public @Nullable RuntimeException failure;
        /// What looking keys up ends with.
        public @Nullable RuntimeException damage;

        @Override
        public Optional<Secret> find(SecretName name) {
            if (locked) {
                throw new KeysLocked();
            }
            if (damage != null) {
                throw damage;
            }
            return Optional.ofNullable(secrets.get(name));
        }

        @Override
        public void save(SecretName name, Secret secret) {
            failWhereWanted();
            secrets.put(name, secret);
        }

        @Override
        public void delete(SecretName name) {
            failWhereWanted();
            secrets.remove(name);
        }

        @Override
        public Place place() {
            return locked ? Place.LOCKED_VAULT : unlocked;
        }

        @Override
        public Optional<String> decidedOutside(SecretName name) {
            return Optional.ofNullable(outside.get(name));
        }

        @Override
        public boolean unlock(char[] entered) {
            boolean right = passphrase.isEmpty() || passphrase.equals(new String(entered));
            Arrays.fill(entered, '\0');
            if (right) {
                locked = false;
                unlocked = unlocked == Place.NO_VAULT ? Place.OPEN_VAULT : unlocked;
            }
            return right;
        }

        private void failWhereWanted() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
