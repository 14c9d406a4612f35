package com.elios.interview.infrastructure.composition;

import com.elios.interview.adapter.journal.FileDraftJournal;
import com.elios.interview.adapter.persistence.Database;
import com.elios.interview.adapter.persistence.StoreLocation;
import com.elios.interview.adapter.speech.recording.FileRecordings;
import com.elios.interview.infrastructure.config.DatabaseAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The store, embedded or on a server, and the journal of drafts beside it, which is always on
/// this machine.
record OpenStore(Database database, Ports ports) implements AutoCloseable {
    /// @param address null for the embedded store
    /// @param model name of the embedding model in use
    static OpenStore open(Path folder, @Nullable DatabaseAddress address, String model) {
        var database = Database.open(location(folder, address));
        var ports =
                new Ports(
                        database.candidates(),
                        database.cvAnalyses(),
                        database.questions(),
                        database.vectorIndex(model),
                        database::vectorIndex,
                        database.interviews(),
                        database.answers(),
                        database.reports(),
                        database.opinions(),
                        database.reportSummaries(),
                        database.serviceUses(),
                        database.modelChecks(),
                        database.unitOfWork(),
                        new FileDraftJournal(folder.resolve("drafts")),
                        new FileRecordings(folder.resolve("recordings")));
        return new OpenStore(database, ports);
    }

    @Override
    public void close() {
        database.close();
    }

    private static StoreLocation location(Path folder, @Nullable DatabaseAddress address) {
        return address == null
                ? new StoreLocation.Embedded(folder.resolve("store"))
                : new StoreLocation.PostgreSql(address.url(), address.user(), address.password());
    }
}
