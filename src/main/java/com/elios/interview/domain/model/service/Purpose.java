package com.elios.interview.domain.model.service;

/// What something is sent for.
public enum Purpose {
    GENERATE_QUESTION,
    EVALUATE_ANSWER,
    WRITE_REPORT,
    SUMMARISE_CV,
    EXTRACT_SKILLS,
    EMBED_TEXTS,
    KEEP_VECTORS,
    SEARCH_VECTORS,
    RECOGNIZE_SPEECH,
    SPEAK_TEXT,
    TEST_CONNECTION
}
