package com.elios.interview.adapter.llm.asking;

import java.util.Optional;

/// Keeps replies that could be used, so that nothing is asked twice for money.
public interface ReplyCache {
    Optional<String> find(String key);

    void put(String key, String reply);
}
