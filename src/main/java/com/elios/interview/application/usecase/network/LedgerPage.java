package com.elios.interview.application.usecase.network;

import com.elios.interview.domain.model.service.Transfer;
import java.util.List;

/// A part of the network ledger.
///
/// @param transfers newest first
/// @param hasOlder whether a further page is there
public record LedgerPage(List<Transfer> transfers, boolean hasOlder) {
    public LedgerPage {
        transfers = List.copyOf(transfers);
    }
}
