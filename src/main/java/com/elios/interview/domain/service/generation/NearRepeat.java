package com.elios.interview.domain.service.generation;

import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a question asks much the same as one of others: by its words, and by its meaning where
/// vectors are there.
public final class NearRepeat {
    /// Share of the words of content of the shorter of two questions that the other has as well.
    private static final double SAME_WORDS = 0.75;

    /// Cosine of the local model from which two questions ask the same. Of all pairs of the
    /// bank two reach 0.8, and both ask the same (0.85 and 1).
    private static final double SAME_MEANING = 0.82;

    private NearRepeat() {}

    /// @param vector of the question, of length 1; empty where there is none
    /// @param others one vector for each known question, in their order; empty where there are none
    public static boolean isOne(
            String question, float[] vector, List<String> known, List<float[]> others) {
        var words = stems(question);
        for (int i = 0; i < known.size(); i++) {
            if (share(words, stems(known.get(i))) >= SAME_WORDS) {
                return true;
            }
            if (i < others.size() && cosine(vector, others.get(i)) >= SAME_MEANING) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> stems(String text) {
        return Passage.of(text).vocabulary().stream().map(Word::stem).collect(Collectors.toSet());
    }

    private static double share(Set<String> one, Set<String> other) {
        long same = one.stream().filter(other::contains).count();
        int fewer = Math.min(one.size(), other.size());
        return fewer == 0 ? 0 : (double) same / fewer;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
