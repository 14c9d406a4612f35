package com.elios.interview.domain.service.delivery.made;

import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes sounds that are like speech, with all that is to be found in them known: syllables of a
/// hiss and a vowel (harmonics under three formants, with a falling melody), sentences of words of
/// one to three syllables, silences between.
public final class MadeSpeech {
    public static final int RATE = Sound.RATE;

    private static final double[][] VOWELS = {
        {300, 2300, 3000}, {600, 1800, 2500}, {750, 1200, 2500}, {450, 850, 2400}, {320, 900, 2300}
    };
    private static final double[] SCHWA = {500, 1500, 2500};

    private final Random random;
    private final double height;
    private final double liveliness;
    private final List<Double> samples = new ArrayList<>();
    private final List<double[]> silences = new ArrayList<>();
    private final List<double[]> held = new ArrayList<>();
    private final List<SpokenWord> words = new ArrayList<>();
    private double phase;

    /// @param height fundamental frequency in Hz
    /// @param liveliness how far the melody goes up and down, in octaves
    public MadeSpeech(long seed, double height, double liveliness) {
        random = new Random(seed);
        this.height = height;
        this.liveliness = liveliness;
    }

    public MadeSpeech silence(double seconds) {
        double from = seconds();
        for (int i = 0; i < seconds * RATE; i++) {
            samples.add(0.0);
        }
        silences.add(new double[] {from, seconds()});
        return this;
    }

    public MadeSpeech sentence(int count) {
        for (int i = 0; i < count; i++) {
            double from = seconds();
            int syllables = 1 + random.nextInt(3);
            for (int j = 0; j < syllables; j++) {
                double part = (i + (double) j / syllables) / count;
                syllable(height * Math.pow(2, liveliness * (0.5 - part + wobble())));
            }
            add("word" + (i + 1 == count ? "." : ""), from);
        }
        return this;
    }

    /// A drawn-out neutral vowel, perhaps with a hum at its end.
    public MadeSpeech um(double seconds, boolean hum) {
        double from = seconds();
        double pitch = height * 0.95;
        double vowel = hum ? seconds * 0.55 : seconds;
        vowel(SCHWA, vowel, pitch, pitch * 0.98);
        if (hum) {
            vowel(new double[] {250, 1100, 2200}, seconds - vowel, pitch * 0.98, pitch * 0.97);
        }
        held.add(new double[] {from, seconds()});
        add("um", from);
        return this;
    }

    private double wobble() {
        return (random.nextDouble() - 0.5) * 0.6;
    }

    private void syllable(double pitch) {
        if (random.nextInt(4) > 0) {
            hiss(0.03 + 0.04 * random.nextDouble());
        }
        double move = Math.pow(2, liveliness * wobble() * 0.5);
        vowel(
                VOWELS[random.nextInt(VOWELS.length)],
                0.09 + 0.08 * random.nextDouble(),
                pitch,
                pitch * move);
    }

    private void hiss(double seconds) {
        int count = (int) (seconds * RATE);
        double last = 0;
        for (int i = 0; i < count; i++) {
            double next = random.nextGaussian();
            samples.add(0.03 * Math.sin(Math.PI * (i + 0.5) / count) * (next - 0.7 * last));
            last = next;
        }
    }

    private void vowel(double[] formants, double seconds, double from, double to) {
        int count = (int) (seconds * RATE);
        int fade = RATE / 100;
        for (int i = 0; i < count; i++) {
            double pitch = from * Math.pow(to / from, (double) i / count);
            phase += pitch / RATE;
            double turn = 2 * Math.cos(2 * Math.PI * phase);
            double before = 0;
            double sine = Math.sin(2 * Math.PI * phase);
            double sum = 0;
            for (int k = 1; k * pitch < 4000; k++) {
                sum += gain(k * pitch, formants) * sine / k;
                double next = turn * sine - before;
                before = sine;
                sine = next;
            }
            double edge = Math.min(1, Math.min(i + 1.0, count - i) / fade);
            samples.add(0.12 * edge * sum);
        }
    }

    private static double gain(double frequency, double[] formants) {
        double gain = 0.15;
        for (double formant : formants) {
            double away = (frequency - formant) / 90;
            gain += 1.6 / (1 + away * away);
        }
        return gain;
    }

    private void add(String word, double from) {
        words.add(new SpokenWord(word, time(from), time(seconds())));
    }

    public double seconds() {
        return (double) samples.size() / RATE;
    }

    /// Where silences begin and end, in seconds.
    public List<double[]> silences() {
        return silences;
    }

    /// Where drawn-out sounds begin and end, in seconds.
    public List<double[]> held() {
        return held;
    }

    public double[] samples() {
        return samples.stream().mapToDouble(Double::doubleValue).toArray();
    }

    public Sound sound() {
        return new Sound(RATE, Noise.whole(samples()));
    }

    public Transcript transcript() {
        var text = String.join(" ", words.stream().map(SpokenWord::text).toList());
        return new Transcript(
                List.of(
                        new Utterance(
                                words.getFirst().from(),
                                words.getLast().to(),
                                text,
                                words,
                                null,
                                Recognizer.VOSK)));
    }

    public static Duration time(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
