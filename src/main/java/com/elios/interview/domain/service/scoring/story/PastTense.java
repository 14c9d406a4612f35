package com.elios.interview.domain.service.scoring.story;

/// Verbs in the past tense.
public final class PastTense {
    /// The regular ending, and the irregular verbs that stories are told in, as a pattern.
    public static final String WORD =
            "(?:(?!(?:need|indeed|proceed|succeed|exceed|feed|speed|embed|seed|breed)\\b)\\w{2,}ed|was|were|had|did|went|came|took|made|said|told|gave|got|found|kept|led|met|spoke|wrote|built"
                    + "|taught|lost|won|brought|thought|bought|caught|sought|fought|felt|left|held|ran|began|chose|drew|sat|stood|set|put|cut"
                    + "|split|read|saw|heard|knew|understood|became|broke|drove|fell|rose|grew|sent|spent|paid|sold|showed|shut|rang|rebuilt"
                    + "|rewrote|undertook|withdrew|let|laid|swore|threw|woke|dealt|meant|sewed|learnt|hid|hit|lent|slept)";

    private PastTense() {}
}
