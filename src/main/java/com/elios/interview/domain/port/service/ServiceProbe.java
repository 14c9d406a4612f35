package com.elios.interview.domain.port.service;

/// Tries whether a service can be used as it is set up.
@FunctionalInterface
public interface ServiceProbe {
    /// Asks for as little as can be.
    ///
    /// @throws com.elios.interview.application.error.ServiceFailure what is wrong, exactly
    void probe(Stop stop);
}
