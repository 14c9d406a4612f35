package com.elios.interview.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.testing.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged survives the sudden end of the process.
class SurvivalTest {
    private static final int ROUNDS = 20;

    @Test
    void everyAcknowledgedWriteSurvivesAKill(@TempDir Path folder)
            throws IOException, InterruptedException {
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var process =
                    ChildProcess.start(
                            NumberWriter.class, folder, Integer.toString(round * 100_000));
            ChildProcess.killAfter(process, acknowledgements(round))
                    .forEach(number -> acknowledged.add(Integer.toString(number)));
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 10);
        assertThat(stored(folder)).containsAll(acknowledged);
    }

    /// Every other round ends right after the store was opened, when a write is slowest.
    private static int acknowledgements(int round) {
        return round % 2 == 0 ? 1 + round % 4 : 1 + round * 13 % 97;
    }

    private static Set<String> stored(Path folder) {
        var names = new HashSet<String>();
        try (var database = Database.open(new StoreLocation.Embedded(folder))) {
            var page = Page.first(1000);
            var candidates = database.candidates().findAll(page);
            while (!candidates.isEmpty()) {
                candidates.stream().map(Candidate::name).forEach(names::add);
                page = page.next();
                candidates = database.candidates().findAll(page);
            }
        }
        return names;
    }
}
