package com.elios.interview.domain.service.scoring.fit;

import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.service.scoring.detect.Chaff;
import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.measure.Measuring;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Measures graded answers as the scorer does, on all processors.
public final class Samples {
    private final Embedder embedder;

    public Samples(Embedder embedder) {
        this.embedder = embedder;
    }

    /// @param done told how many answers are measured, from any thread
    /// @return in the order of the answers
    public List<GradedSample> of(List<GradedAnswer> answers, IntConsumer done) {
        var count = new AtomicInteger();
        return answers.parallelStream()
                .map(
                        answer -> {
                            var sample = of(answer);
                            done.accept(count.incrementAndGet());
                            return sample;
                        })
                .toList();
    }

    private GradedSample of(GradedAnswer graded) {
        var given = graded.answer();
        var measuring =
                new Measuring(
                        Passage.of(given.question()),
                        Chaff.removedFrom(Passage.of(given.answer())),
                        new Meaning(embedder));
        var references = given.references().stream().map(Passage::of).toList();
        return new GradedSample(graded, measuring.against(references, List.of()));
    }
}
