package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.NetworkLedger;
import java.util.ArrayList;
import java.util.List;

/// A ledger in memory.
final class ListedTransfers implements NetworkLedger {
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
