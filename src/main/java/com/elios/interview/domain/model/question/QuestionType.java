package com.elios.interview.domain.model.question;

/// What a question asks for.
public enum QuestionType {
    /// Knowledge: facts, concepts, trade-offs.
    TECHNICAL,
    /// A story from the past ('Tell me about a time …').
    BEHAVIOURAL,
    /// A plan for a made-up case ('What would you do if …').
    SITUATIONAL
}
