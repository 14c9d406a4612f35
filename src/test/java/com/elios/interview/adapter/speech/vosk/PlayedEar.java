package com.elios.interview.adapter.speech.vosk;

import com.elios.interview.domain.model.speech.Sound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A recogniser that ends an utterance with each second of sound, and loads when it may.
final class PlayedEar implements Ear, Ears {
    final CountDownLatch mayLoad = new CountDownLatch(1);
    final CountDownLatch mayHear = new CountDownLatch(1);
    final List<Short> heard = new ArrayList<>();
    volatile boolean closed;
    volatile boolean breaks;
    private int utterances;

    @Override
    public Ear open(Path model) throws IOException {
        try {
            mayLoad.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        if (breaks) {
            throw new IOException("Failed to create a model");
        }
        return this;
    }

    @Override
    public synchronized boolean accept(short[] samples) {
        try {
            mayHear.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        for (short sample : samples) {
            heard.add(sample);
        }
        return heard.size() / Sound.RATE > utterances;
    }

    synchronized List<Short> heard() {
        return List.copyOf(heard);
    }

    @Override
    public String result() {
        int begin = utterances++;
        return "{\"result\":[{\"conf\":1.0,\"start\":%d.1,\"end\":%d.9,\"word\":\"part\"}],\"text\":\"part\"}"
                .formatted(begin, begin);
    }

    @Override
    public String partialResult() {
        return "{\"partial\":\"pa\"}";
    }

    @Override
    public String finalResult() {
        return "{\"text\":\"the end\"}";
    }

    @Override
    public void close() {
        closed = true;
    }
}
