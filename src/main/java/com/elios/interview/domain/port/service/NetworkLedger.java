package com.elios.interview.domain.port.service;

import com.elios.interview.domain.model.service.Transfer;
import java.util.List;

/// Lists everything that was sent to services, for the person to read.
public interface NetworkLedger {
    /// Durable when it returns. Safe for several threads.
    void record(Transfer transfer);

    /// Newest first.
    ///
    /// @param skip how many of the newest are left out; not negative
    /// @param limit how many at the most
    List<Transfer> read(int skip, int limit);
}
