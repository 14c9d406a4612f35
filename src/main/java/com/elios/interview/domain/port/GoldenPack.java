package com.elios.interview.domain.port;

import java.util.Map;

/// Second good answers to the questions of the bank, in other words than the reference's.
public interface GoldenPack {
    /// By the key of the question.
    Map<String, String> paraphrases();
}
