package com.elios.interview.application.usecase.network;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.port.service.NetworkLedger;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes the whole network ledger, newest first, to a CSV file for any spreadsheet.
public final class ExportLedger {
    private final NetworkLedger ledger;

    public ExportLedger(NetworkLedger ledger) {
        this.ledger = ledger;
    }

    /// @param file takes the place of what is there, once it is complete
    /// @return how many transfers are in it
    /// @throws StoreFailure where it cannot be written; what was there is as it was
    public int to(Path file) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try {
                var transfers = ledger.read(0, Integer.MAX_VALUE);
                try (var out = new FileOutputStream(fresh.toFile());
                        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                    writer.write(LedgerTable.HEADER);
                    for (var transfer : transfers) {
                        writer.write(LedgerTable.row(transfer));
                    }
                    writer.flush();
                    out.getFD().sync();
                }
                Files.move(
                        fresh,
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                return transfers.size();
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new StoreFailure("the table cannot be written to " + file, e);
        }
    }
}
