package com.elios.interview.domain.service.delivery.made;

import java.util.Random;

/// Noise of known power, and what is done with samples from -1 to 1.
public enum Noise {
    WHITE {
        @Override
        double[] raw(int count, Random random) {
            var noise = new double[count];
            for (int i = 0; i < count; i++) {
                noise[i] = random.nextGaussian();
            }
            return noise;
        }
    },
    /// White noise through first-order filters, each an octave or so from the next: about 3 dB less
    /// an octave.
    PINK {
        @Override
        double[] raw(int count, Random random) {
            var noise = new double[count];
            double[] poles = {0.9986, 0.989, 0.945, 0.72};
            var state = new double[poles.length];
            for (int i = 0; i < count; i++) {
                double white = random.nextGaussian();
                double sum = 0.1 * white;
                for (int k = 0; k < poles.length; k++) {
                    state[k] = poles[k] * state[k] + Math.sqrt(1 - poles[k]) * white * 0.5;
                    sum += state[k];
                }
                noise[i] = sum;
            }
            return noise;
        }
    },
    /// Twelve voices that speak without a pause.
    BABBLE {
        @Override
        double[] raw(int count, Random random) {
            var noise = new double[count];
            for (int voice = 0; voice < 12; voice++) {
                double height = 90 + 140 * random.nextDouble();
                var made = new MadeSpeech(random.nextLong(), height, 0.4);
                while (made.seconds() < 4) {
                    made.sentence(8);
                }
                var one = made.samples();
                int shift = random.nextInt(one.length);
                for (int i = 0; i < count; i++) {
                    noise[i] += one[(i + shift) % one.length];
                }
            }
            return noise;
        }
    };

    abstract double[] raw(int count, Random random);

    /// @param level RMS in dBFS
    public double[] make(int count, double level, long seed) {
        var noise = raw(count, new Random(seed));
        double scale = Math.pow(10, level / 20) / rms(noise);
        for (int i = 0; i < count; i++) {
            noise[i] *= scale;
        }
        return noise;
    }

    public static double rms(double[] samples) {
        double sum = 0;
        for (double sample : samples) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }

    public static double level(double[] samples) {
        return 20 * Math.log10(rms(samples));
    }

    public static double[] sum(double[] one, double[] other) {
        var sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    public static short[] whole(double[] samples) {
        var whole = new short[samples.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (short) Math.clamp(Math.round(samples[i] * 32768), -32768, 32767);
        }
        return whole;
    }
}
