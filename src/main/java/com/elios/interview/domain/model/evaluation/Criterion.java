package com.elios.interview.domain.model.evaluation;

/// What is rated in how an answer is told, each on levels 1 to 5 with an anchor.
public enum Criterion {
    /// Told experiences: when, where, with whom, and what was the matter.
    SITUATION,
    /// Told experiences: what had to be reached, and by whom.
    TASK,
    /// Told experiences: what was done.
    ACTION,
    /// Told experiences: what came of it.
    RESULT,
    /// Told experiences: what was learnt.
    LEARNING,
    /// Told experiences: whether the person acted, or a group.
    OWNERSHIP,
    /// Told experiences: figures, names, outcomes with a figure.
    SPECIFICS,
    /// Plans: whether the situation is understood before anything is done.
    UNDERSTANDING,
    /// Plans: steps, in order, with reasons.
    STEPS,
    /// Plans: whether the person commits to act.
    COMMITMENT,
    /// Plans: times, figures, names, examples.
    DETAIL,
    /// Every answer: clarity and structure.
    STRUCTURE
}
