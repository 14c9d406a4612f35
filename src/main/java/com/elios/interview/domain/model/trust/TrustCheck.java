package com.elios.interview.domain.model.trust;

/// What has to hold for the known answers to a question.
public enum TrustCheck {
    /// Reference above half of it, that above another question's answer, that not below gibberish.
    ORDER(true, GoldenText.REFERENCE),
    /// The reference earns at least 85.
    REFERENCE(true, GoldenText.REFERENCE),
    /// Another question's answer earns at most 20.
    OFF_TOPIC(true, GoldenText.OFF_TOPIC),
    /// A good answer in other words earns at least 65. No bound: people differ here too.
    PARAPHRASE(false, GoldenText.PARAPHRASE),
    /// The question pasted back is not scored.
    PASTED_BACK(true, GoldenText.PASTED_BACK),
    /// The same answer, scored again and again and at the same time, is judged the same.
    REPEATED(true, GoldenText.REFERENCE);

    private static final double GOOD = 85;
    private static final double FAIR = 65;
    private static final double MOST_OFF_TOPIC = 20;

    private final boolean everywhere;
    private final GoldenText about;

    TrustCheck(boolean everywhere, GoldenText about) {
        this.everywhere = everywhere;
        this.about = about;
    }

    /// Whether every question has to pass; otherwise the share is told, and that is all.
    public boolean everywhere() {
        return everywhere;
    }

    boolean concerns(GoldenScores scores) {
        return scores.has(about);
    }

    /// Of [#REPEATED] scores tell nothing.
    boolean passes(GoldenScores scores) {
        return switch (this) {
            case ORDER -> inOrder(scores);
            case REFERENCE -> scores.level(GoldenText.REFERENCE) >= GOOD;
            case OFF_TOPIC -> scores.level(GoldenText.OFF_TOPIC) <= MOST_OFF_TOPIC;
            case PARAPHRASE -> scores.level(GoldenText.PARAPHRASE) >= FAIR;
            case PASTED_BACK -> scores.of(GoldenText.PASTED_BACK).isEmpty();
            case REPEATED -> throw new IllegalArgumentException("not told by scores");
        };
    }

    private static boolean inOrder(GoldenScores scores) {
        double half = scores.level(GoldenText.HALF);
        double offTopic = scores.level(GoldenText.OFF_TOPIC);
        return scores.level(GoldenText.REFERENCE) > half
                && half > offTopic
                && offTopic >= scores.level(GoldenText.GIBBERISH);
    }
}
