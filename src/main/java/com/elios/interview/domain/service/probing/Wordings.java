package com.elios.interview.domain.service.probing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The sentences that follow-up questions are made of, from a resource.
final class Wordings {
    private static final String FILE = "/com/elios/interview/probing/wordings.properties";

    private final Properties sentences;

    private Wordings(Properties sentences) {
        this.sentences = sentences;
    }

    static Wordings english() {
        return Holder.ENGLISH;
    }

    /// All wordings of one kind, beginning with another one for another turn.
    ///
    /// @param turn any number
    List<String> of(String kind, int turn) {
        var all = new ArrayList<String>();
        String next = sentences.getProperty(kind + ".1");
        while (next != null) {
            all.add(next);
            next = sentences.getProperty(kind + "." + (all.size() + 1));
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("no wording for " + kind);
        }
        int first = Math.floorMod(turn, all.size());
        var turned = new ArrayList<>(all.subList(first, all.size()));
        turned.addAll(all.subList(0, first));
        return turned;
    }

    private static final class Holder {
        static final Wordings ENGLISH = read();

        private static Wordings read() {
            var properties = new Properties();
            try (InputStream file = Wordings.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new IllegalStateException("missing: " + FILE);
                }
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Wordings(properties);
        }
    }
}
