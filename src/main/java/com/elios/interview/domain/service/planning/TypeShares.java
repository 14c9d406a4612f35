package com.elios.interview.domain.service.planning;

import com.elios.interview.domain.model.question.QuestionType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How many questions of each type an interview of a given length has: three fifths technical, one
/// fifth behavioural and one fifth situational where all are wanted, which is how screening
/// interviews for skilled work are commonly made up; with fewer types the rest is shared in the
/// same proportion.
final class TypeShares {
    private static final Map<QuestionType, Integer> PROPORTION =
            Map.of(
                    QuestionType.TECHNICAL, 3,
                    QuestionType.BEHAVIOURAL, 1,
                    QuestionType.SITUATIONAL, 1);

    private TypeShares() {}

    /// Shares that add up to the count, by largest remainder; ties go to the earlier type.
    static Map<QuestionType, Integer> of(int count, Set<QuestionType> types) {
        int sum = types.stream().mapToInt(TypeShares::proportion).sum();
        var shares = new EnumMap<QuestionType, Integer>(QuestionType.class);
        int given = 0;
        for (var type : types) {
            int share = count * proportion(type) / sum;
            shares.put(type, share);
            given += share;
        }
        while (given < count) {
            shares.merge(largestRemainder(count, sum, shares), 1, Integer::sum);
            given++;
        }
        return shares;
    }

    private static QuestionType largestRemainder(
            int count, int sum, Map<QuestionType, Integer> shares) {
        QuestionType best = shares.keySet().iterator().next();
        double most = Double.NEGATIVE_INFINITY;
        for (var share : shares.entrySet()) {
            double remainder = (double) count * proportion(share.getKey()) / sum - share.getValue();
            if (remainder > most) {
                most = remainder;
                best = share.getKey();
            }
        }
        return best;
    }

    private static int proportion(QuestionType type) {
        return PROPORTION.getOrDefault(type, 1);
    }
}
