package com.elios.interview.adapter.speech.vosk;

/// Vosk's recogniser of one recording, as far as it is used. Used by one thread.
interface Ear extends AutoCloseable {
    /// @return whether an utterance is over
    boolean accept(short[] samples);

    /// The utterance that is over, as JSON.
    String result();

    /// What is understood of the one that goes on, as JSON.
    String partialResult();

    /// The last utterance, when no more sound comes, as JSON.
    String finalResult();

    @Override
    void close();
}
