package com.elios.interview.adapter.ui.screen.ledger;

import com.elios.interview.application.usecase.network.ExportLedger;
import com.elios.interview.application.usecase.network.ReadLedger;

/// What the page on what was sent asks for.
public record LedgerUseCases(ReadLedger readLedger, ExportLedger exportLedger) {}
