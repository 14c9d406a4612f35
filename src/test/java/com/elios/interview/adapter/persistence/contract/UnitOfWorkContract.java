package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.Conflict;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.port.store.Page;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Promises of `UnitOfWork`.
public abstract class UnitOfWorkContract extends Contract {
    @Test
    void theResultOfTheWorkIsReturnedAndAllIsKept() {
        var one = Samples.candidate();
        var two = Samples.candidate();
        String result =
                database()
                        .unitOfWork()
                        .call(
                                () -> {
                                    save(one);
                                    save(two);
                                    return "done";
                                });
        assertThat(result).isEqualTo("done");
        assertThat(all()).hasSize(2);
    }

    @Test
    void aFailureUndoesAll() {
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            save(Samples.candidate());
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");
        assertThat(all()).isEmpty();
    }

    @Test
    void ownWritesAreSeenWithin() {
        var candidate = Samples.candidate();
        run(
                () -> {
                    save(candidate);
                    assertThat(database().candidates().find(candidate.id())).contains(candidate);
                });
        assertThat(all()).containsExactly(candidate);
    }

    @Test
    void aFailureOfTheOuterUndoesTheInner() {
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            run(() -> save(Samples.candidate()));
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");
        assertThat(all()).isEmpty();
    }

    @Test
    void aFailureOfTheInnerUndoesTheOuterEvenIfItGoesOn() {
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            save(Samples.candidate());
                                            assertThatThrownBy(
                                                            () ->
                                                                    run(
                                                                            () -> {
                                                                                throw new IllegalStateException(
                                                                                        "inner");
                                                                            }))
                                                    .hasMessage("inner");
                                        }))
                .hasMessage("inner");
        assertThat(all()).isEmpty();
    }

    @Test
    void aConflictUndoesTheStepsBeforeIt() {
        var candidate = Samples.candidate();
        var questions = Samples.questions("a");
        save(candidate);
        database().questions().addAll(questions);
        var ready = Samples.ready(candidate.id(), questions, Samples.NOON);
        var interview = database().interviews().save(ready);
        var running = database().interviews().save(interview.start(Samples.NOON));
        database().answers().save(Samples.typed(running, 0, "first"));
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            var _ =
                                                    database()
                                                            .interviews()
                                                            .save(running.answered(0));
                                            database()
                                                    .answers()
                                                    .save(Samples.typed(running, 0, "second"));
                                        }))
                .isInstanceOf(Conflict.class);
        assertThat(database().interviews().find(running.id())).contains(running);
    }

    @Test
    void afterAFailureTheNextStepWorks() {
        assertThatThrownBy(
                        () ->
                                run(
                                        () -> {
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");
        var candidate = Samples.candidate();
        save(candidate);
        assertThat(all()).containsExactly(candidate);
    }

    @Test
    void ofTwoThatChangeTheSameInterviewOneIsRefused() throws Exception {
        var candidate = Samples.candidate();
        save(candidate);
        var interview =
                database()
                        .interviews()
                        .save(Samples.ready(candidate.id(), Samples.questions("a"), Samples.NOON));
        var bothRead = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    IntStream.range(0, 2)
                            .mapToObj(
                                    _ ->
                                            threads.submit(
                                                    () -> {
                                                        bothRead.countDown();
                                                        bothRead.await();
                                                        return started(interview);
                                                    }))
                            .toList();
            int kept = 0;
            for (var outcome : outcomes) {
                kept += outcome.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        }
    }

    private boolean started(Interview interview) {
        try {
            var _ = database().interviews().save(interview.start(Samples.NOON));
            return true;
        } catch (Conflict _) {
            return false;
        }
    }

    private void run(Runnable work) {
        database().unitOfWork().run(work);
    }

    private void save(Candidate candidate) {
        database().candidates().save(candidate);
    }

    private List<Candidate> all() {
        return database().candidates().findAll(Page.first(10));
    }
}
