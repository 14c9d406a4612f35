package com.elios.interview.adapter.journal;

import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/// Saves ever longer drafts and acknowledges each once its saving has returned, until killed.
final class DraftWriter {
    private DraftWriter() {}

    public static void main(String[] arguments) {
        var journal = new FileDraftJournal(Path.of(arguments[0]));
        var interview = new InterviewId(UUID.fromString(arguments[1]));
        int number = Integer.parseInt(arguments[2]);
        while (true) {
            var text = number + " " + "word ".repeat(number % 5_000);
            journal.save(
                    interview,
                    DraftPlace.ofQuestion(0),
                    new Draft(text, Duration.ofSeconds(number)));
            System.out.println(number);
            number++;
        }
    }
}
