package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.NetworkLedger;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// What a person lets happen, and where they read what did.
///
/// @param obstacle why nothing may be sent now, such as `AIRPLANE_MODE` or `NO_CONSENT`; asked
///     before every call
public record Watch(
        Supplier<Optional<ServiceProblem>> obstacle, NetworkLedger ledger, InstantSource clock) {}
