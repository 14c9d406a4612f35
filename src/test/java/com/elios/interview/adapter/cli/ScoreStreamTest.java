package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.world.WordEvaluator;
import com.elios.interview.adapter.cli.world.World;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScoreStreamTest {
    private static final int LINES = 20_000;

    private final World world = new World();

    /// Makes lines when they are asked for and knows how many that were. Each is as long as the
    /// reader's buffer, so that what was asked for was also needed.
    private static final class Generated extends InputStream {
        private final int lines;
        private final String padding = "x".repeat(8192);
        private byte[] line = new byte[0];
        private int at;
        private final AtomicInteger made = new AtomicInteger();

        Generated(int lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (at == line.length) {
                if (made.get() == lines) {
                    return -1;
                }
                line = json(made.incrementAndGet(), padding).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, target, from, count);
            at += count;
            return count;
        }
    }

    /// Checks the order of the results and how far the reading is ahead of them.
    private static final class Checking extends OutputStream {
        private final Generated input;
        private int results;
        private int furthestAhead;
        private long usedAtQuarter;
        private long usedAtEnd;

        Checking(Generated input) {
            this.input = input;
        }

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            results++;
            assertThat(new String(bytes, from, length, StandardCharsets.UTF_8))
                    .startsWith("{\"id\":" + results + ",");
            furthestAhead = Math.max(furthestAhead, input.made.get() - results);
            if (results == LINES / 4) {
                usedAtQuarter = used();
            } else if (results == LINES) {
                usedAtEnd = used();
            }
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Test
    void twentyThousandLinesStreamInOrderAndInConstantMemory() {
        var input = new Generated(LINES);
        var output = new Checking(input);

        int code = world.run(input, output, new ByteArrayOutputStream(), "score", "--json");

        assertThat(code).isZero();
        assertThat(output.results).isEqualTo(LINES);
        assertThat(output.furthestAhead).isLessThanOrEqualTo(16);
        // 15,000 lines of 8 KiB are 120 MB; none of them may stay.
        assertThat(output.usedAtEnd - output.usedAtQuarter).isLessThan(20_000_000);
    }

    @Test
    void slowAnswersDoNotChangeTheOrder() {
        // Two at a time, and the later of the two is always done first.
        var pair = new CyclicBarrier(2);
        var evaluator = new WordEvaluator();
        var later = new CountDownLatch[] {new CountDownLatch(1), new CountDownLatch(1)};
        world.evaluatingWith(
                answer -> {
                    try {
                        pair.await(20, TimeUnit.SECONDS);
                        int index = answer.answer().startsWith("1 ") ? 0 : 1;
                        if (index == 0) {
                            assertThat(later[1].await(20, TimeUnit.SECONDS)).isTrue();
                        }
                        later[index].countDown();
                        return evaluator.evaluate(answer);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException(e);
                    }
                });

        var run = world.runWith(json(1, "") + json(2, ""), "score", "--json");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":1,"),
                        second -> assertThat(second).startsWith("{\"id\":2,"));
    }

    @Test
    void aResultIsThereBeforeTheNextLineIsWritten() throws IOException {
        var input = new PipedInputStream();
        var source = new PipedOutputStream(input);
        var results = new PipedInputStream(1 << 16);
        var output = new PipedOutputStream(results);
        var process =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    int code =
                                            world.run(
                                                    input,
                                                    output,
                                                    new ByteArrayOutputStream(),
                                                    "score",
                                                    "--json");
                                    assertThat(code).isZero();
                                });
        for (int i = 1; i <= 3; i++) {
            source.write(json(i, "").getBytes(StandardCharsets.UTF_8));
            source.flush();
            assertThat(readLine(results)).startsWith("{\"id\":" + i + ",");
        }
        source.close();
        assertThat(process).satisfies(Thread::join);
    }

    @Test
    void aReaderWhoHasEnoughEndsItQuietly() {
        var input = new Generated(LINES);
        var written = new AtomicInteger();
        var err = new ByteArrayOutputStream();
        var head =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        if (written.incrementAndGet() > 3) {
                            throw new IOException("Broken pipe");
                        }
                    }
                };

        int code = world.run(input, head, err, "score", "--json");

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(input.made.get()).isLessThan(100);
    }

    @Test
    void inputThatBreaksOffIsAFailureAfterTheLinesBefore() {
        var broken =
                new InputStream() {
                    private boolean begun;

                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] target, int from, int length) throws IOException {
                        if (begun) {
                            throw new IOException("cable pulled");
                        }
                        begun = true;
                        var line = json(1, "").getBytes(StandardCharsets.UTF_8);
                        System.arraycopy(line, 0, target, from, line.length);
                        return line.length;
                    }
                };
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();

        int code = world.run(broken, out, err, "score", "--json");

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"id\":1,").hasLineCount(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("elios: Standard input could not be read (cable pulled).\n");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void anEvaluatorThatFailsGivesOneLineAndNoHalfResult() {
        var calls = new AtomicLong();
        world.evaluatingWith(
                (AnswerToEvaluate answer) -> {
                    if (calls.incrementAndGet() > 1) {
                        throw new IllegalStateException("a defect\nwith two lines");
                    }
                    return new WordEvaluator().evaluate(answer);
                });

        var run = world.runWith(json(1, "") + json(2, "") + json(3, ""), "score", "--json");

        assertThat(run.out().lines()).allMatch(line -> line.endsWith("}"));
        assertThat(run.err()).hasLineCount(1).doesNotContain("at com.elios");
        assertThat(run.code()).isEqualTo(1);
    }

    private static String json(int id, String padding) {
        return ("{\"id\":%d,\"question\":\"q\",\"references\":[\"r\"],\"keyPoints\":[\"alpha\"],"
                        + "\"answer\":\"%d alpha %s\"}\n")
                .formatted(id, id, padding);
    }

    private static String readLine(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
