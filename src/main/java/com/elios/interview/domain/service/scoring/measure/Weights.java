package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Passage;

/// What the words of a text are worth in an answer to a question: a word that the question already
/// gave away says little.
final class Weights {
    /// What a word of the question is worth against any other.
    static final double ECHO = 0.25;

    private static final double SAME_WORD = 0.9;

    private final double[] words;

    private Weights(double[] words) {
        this.words = words;
    }

    /// @param echo what a word of the question is worth, 0 to 1
    static Weights of(Passage passage, Passage question, double echo) {
        double[] alike = WordGrid.ofLetters(passage.words(), question.words()).bestOfRows();
        var weights = new double[alike.length];
        for (int i = 0; i < weights.length; i++) {
            double worth = passage.words().get(i).weight();
            weights[i] = alike[i] >= SAME_WORD ? worth * echo : worth;
        }
        return new Weights(weights);
    }

    static Weights none(int size) {
        return new Weights(new double[size]);
    }

    boolean has(int index) {
        return words[index] > 0;
    }

    /// Weighted mean; 0 where nothing has weight.
    double mean(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * words[i];
        }
        double all = sum();
        return all == 0 ? 0 : sum / all;
    }

    double sum() {
        double sum = 0;
        for (double weight : words) {
            sum += weight;
        }
        return sum;
    }
}
