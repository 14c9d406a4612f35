package com.elios.interview.domain.service.scoring.detect;

import java.util.List;

/// The longest sequence of words that two texts share in order, with gaps.
final class Sequence {
    private Sequence() {}

    static int longestShared(List<String> a, List<String> b) {
        var last = new int[b.size() + 1];
        for (String word : a) {
            var row = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                row[j] =
                        word.equals(b.get(j - 1)) ? last[j - 1] + 1 : Math.max(last[j], row[j - 1]);
            }
            last = row;
        }
        return last[b.size()];
    }
}
