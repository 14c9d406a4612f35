package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.service.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The sentences that follow-up questions are made of, from a resource.
final class Wordings {
    private static final Wordings ENGLISH =
            new Wordings(PropertyFile.require("probing/wordings.properties"));

    private final Properties sentences;

    private Wordings(Properties sentences) {
        this.sentences = sentences;
    }

    static Wordings english() {
        return ENGLISH;
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
}
