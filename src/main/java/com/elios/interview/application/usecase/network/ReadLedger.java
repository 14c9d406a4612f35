package com.elios.interview.application.usecase.network;

import com.elios.interview.domain.port.service.NetworkLedger;

/// Shows what was sent to services, a page at a time.
public final class ReadLedger {
    public static final int PAGE_SIZE = 50;

    private final NetworkLedger ledger;

    public ReadLedger(NetworkLedger ledger) {
        this.ledger = ledger;
    }

    /// @param page from 0, which holds the newest
    public LedgerPage page(int page) {
        var found = ledger.read(Math.multiplyExact(page, PAGE_SIZE), PAGE_SIZE + 1);
        boolean hasOlder = found.size() > PAGE_SIZE;
        return new LedgerPage(hasOlder ? found.subList(0, PAGE_SIZE) : found, hasOlder);
    }
}
