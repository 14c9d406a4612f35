package com.elios.interview.application.usecase.network;

import com.elios.interview.domain.model.service.Transfer;
import java.util.List;
import java.util.stream.Collectors;

/// Transfers as lines of CSV (RFC 4180). A cell that a spreadsheet would run as a formula begins
/// with an apostrophe.
final class LedgerTable {
    static final String HEADER =
            "time,service,host,purpose,sent bytes,received bytes,problem,preview\r\n";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private LedgerTable() {}

    static String row(Transfer transfer) {
        var problem = transfer.problem();
        return List.of(
                                transfer.at().toString(),
                                transfer.service().name(),
                                transfer.host(),
                                transfer.purpose().name(),
                                Long.toString(transfer.sentBytes()),
                                Long.toString(transfer.receivedBytes()),
                                problem == null ? "" : problem.name(),
                                transfer.preview())
                        .stream()
                        .map(LedgerTable::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(String text) {
        boolean runs = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        var safe = runs ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
