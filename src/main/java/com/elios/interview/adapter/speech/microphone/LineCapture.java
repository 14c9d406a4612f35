package com.elios.interview.adapter.speech.microphone;

import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.port.speech.Capture;
import com.elios.interview.domain.port.speech.CaptureListener;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.TargetDataLine;

/// Reads one line on a thread of its own. A device that is lost throws nothing and reports nothing:
/// it only gives no more sound, at once or by never returning, and both are watched for.
final class LineCapture implements Capture {
    /// Of the line. Four bursts of 50 ms with the usual sound servers.
    static final Duration BUFFER = Duration.ofMillis(200);

    /// Without any sound, silence included, after which a device counts as lost.
    static final Duration LOST_AFTER = Duration.ofSeconds(2);

    /// From the end of a capture on, what the line still gives is heard.
    static final Duration TAIL = Duration.ofMillis(60);

    private final TargetDataLine line;
    private final FrameMaker frames;
    private final CaptureListener listener;
    private final byte[] bytes;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile long closedAt;
    private volatile boolean lost;
    private volatile long heardAt;

    LineCapture(TargetDataLine line, LineFormat format, CaptureListener listener) {
        this.line = line;
        this.listener = listener;
        frames = new FrameMaker(format);
        bytes = new byte[format.bytes(Frame.LENGTH)];
    }

    /// Reading comes before all other work: what is not read in time is overwritten by the device.
    @SuppressWarnings("ThreadPriorityCheck")
    LineCapture start() {
        heardAt = System.nanoTime();
        line.start();
        var reading = Thread.ofPlatform().name("microphone").daemon().unstarted(this::read);
        reading.setPriority(Thread.MAX_PRIORITY);
        reading.start();
        Thread.ofVirtual().name("microphone watch").start(this::watch);
        return this;
    }

    @Override
    public void close() {
        closedAt = System.nanoTime();
        closed = true;
        await();
    }

    private void read() {
        try {
            int filled = 0;
            while (!lost && !done()) {
                int read = line.read(bytes, filled, bytes.length - filled);
                if (read > 0) {
                    heardAt = System.nanoTime();
                    filled += read;
                } else {
                    pause();
                }
                if (filled == bytes.length) {
                    listener.frame(frames.make(bytes));
                    filled = 0;
                }
            }
        } finally {
            line.close();
            ended.countDown();
        }
        if (lost && !closed) {
            listener.lost(AudioProblem.DEVICE_LOST);
        }
    }

    /// What was said just before the end is still on its way from the device.
    private boolean done() {
        return closed && System.nanoTime() - closedAt > TAIL.toNanos();
    }

    /// Nothing was there; the line is asked again a little later.
    private void pause() {
        try {
            Thread.sleep(Frame.LENGTH);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            lost = true;
        }
    }

    private void watch() {
        try {
            while (!ended.await(LOST_AFTER.toMillis() / 8, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - heardAt > LOST_AFTER.toNanos()) {
                    lost = true;
                    // A read that does not return ends when the line is closed.
                    line.close();
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
