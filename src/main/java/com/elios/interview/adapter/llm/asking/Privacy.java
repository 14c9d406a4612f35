package com.elios.interview.adapter.llm.asking;

import java.util.function.UnaryOperator;

/// What is taken out of a text before it is sent, and put back into what comes.
public interface Privacy {
    /// For one question: the same text gets the same stand-in throughout.
    Session open();

    /// For the ledger: always redacted, also where the person lets texts be sent as they are.
    String preview(String text);

    /// @param hide takes out
    /// @param restore puts back; what was not taken out stays as it is
    record Session(UnaryOperator<String> hide, UnaryOperator<String> restore) {}
}
