package com.elios.interview.adapter.persistence;

import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import java.nio.file.Path;
import java.time.Instant;

/// Stores numbered candidates and acknowledges each once its saving has returned, until killed.
final class NumberWriter {
    private NumberWriter() {}

    public static void main(String[] arguments) {
        var database = Database.open(new StoreLocation.Embedded(Path.of(arguments[0])));
        int number = Integer.parseInt(arguments[1]);
        while (true) {
            database.candidates()
                    .save(
                            new Candidate(
                                    CandidateId.create(),
                                    Integer.toString(number),
                                    null,
                                    Instant.EPOCH.plusSeconds(number)));
            System.out.println(number);
            number++;
        }
    }
}
