package com.elios.interview.adapter.network.ledger;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.NetworkLedger;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Appends a line of JSON for each transfer to `network-ledger.jsonl`. A line that a power cut
/// tore is ended and then passed over. A file that has grown to its bound hands its older half to
/// `network-ledger.1.jsonl`, in place of what was there: the newest 10 MB are always kept.
public final class FileNetworkLedger implements NetworkLedger {
    private static final Logger LOG = LoggerFactory.getLogger(FileNetworkLedger.class);
    private static final long BOUND = 10_000_000;

    private final Path file;
    private final Path older;
    private final long bound;
    private boolean prepared;

    /// @param folder of the person's data; made with the first transfer
    public FileNetworkLedger(Path folder) {
        this(folder, BOUND);
    }

    FileNetworkLedger(Path folder, long bound) {
        file = folder.resolve("network-ledger.jsonl");
        older = folder.resolve("network-ledger.1.jsonl");
        this.bound = bound;
    }

    @Override
    public synchronized void record(Transfer transfer) {
        var line = (TransferLine.write(transfer) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            prepare();
            append(line);
            if (Files.size(file) > bound) {
                new LedgerHalves(file, older).split();
            }
        } catch (IOException e) {
            // Whatever was written of the line has to be ended before the next one.
            prepared = false;
            throw new StoreFailure("the network ledger cannot be written to " + file, e);
        }
    }

    @Override
    public synchronized List<Transfer> read(int skip, int limit) {
        if (skip < 0 || limit < 0) {
            throw new IllegalArgumentException("out of range");
        }
        try {
            prepare();
            var page = new Page(skip, limit);
            page.fill(file);
            page.fill(older);
            if (page.unreadable > 0) {
                LOG.warn("{} lines of the network ledger cannot be read", page.unreadable);
            }
            return List.copyOf(page.transfers);
        } catch (IOException e) {
            throw new StoreFailure("the network ledger cannot be read from " + file, e);
        }
    }

    private void prepare() throws IOException {
        if (prepared) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        new LedgerHalves(file, older).finish();
        if (Files.exists(file) && !endsWithLine()) {
            append(new byte[] {'\n'});
        }
        prepared = true;
    }

    private boolean endsWithLine() throws IOException {
        try (var lines = new LinesFromTheEnd(file)) {
            return lines.next().map(String::isEmpty).orElse(true);
        }
    }

    /// By a stream and not a channel: an interrupt would close a channel in mid-write.
    private void append(byte[] bytes) throws IOException {
        try (var out = new FileOutputStream(file.toFile(), true)) {
            out.write(bytes);
            out.getFD().sync();
        }
    }

    /// What is asked for, while it is gathered.
    private static final class Page {
        private final List<Transfer> transfers = new ArrayList<>();
        private final int limit;
        private int skip;
        private int unreadable;

        Page(int skip, int limit) {
            this.skip = skip;
            this.limit = limit;
        }

        void fill(Path path) throws IOException {
            if (!Files.exists(path)) {
                return;
            }
            try (var lines = new LinesFromTheEnd(path)) {
                for (var line = lines.next();
                        line.isPresent() && transfers.size() < limit;
                        line = lines.next()) {
                    if (!line.get().isBlank()) {
                        take(line.get());
                    }
                }
            }
        }

        private void take(String line) {
            var transfer = TransferLine.read(line);
            if (transfer.isEmpty()) {
                unreadable++;
            } else if (skip > 0) {
                skip--;
            } else {
                transfers.add(transfer.get());
            }
        }
    }
}
