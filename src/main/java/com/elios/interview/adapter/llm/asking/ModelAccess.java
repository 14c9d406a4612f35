package com.elios.interview.adapter.llm.asking;

import com.elios.interview.adapter.llm.chat.LanguageModel;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.domain.port.service.Errand;
import java.util.Optional;
import java.util.function.Supplier;

/// The language model that the person chose, as far as they let it be used.
public interface ModelAccess {
    /// @throws com.elios.interview.application.error.ServiceFailure where it may not be asked now,
    ///     and why
    /// @throws java.util.NoSuchElementException where none is chosen
    LanguageModel model();

    /// What it costs; empty where that is not known.
    Optional<TokenPrice> price(LanguageModel model);

    /// Makes sure that a call may be paid for.
    ///
    /// @param inputTokens about how many
    /// @param outputTokens at the most
    /// @throws com.elios.interview.application.error.ServiceFailure `LIMIT_REACHED` or
    ///     `PRICE_UNKNOWN`
    void requireBudget(LanguageModel model, long inputTokens, long outputTokens);

    /// Runs the call, again where that may help.
    <T> T call(LanguageModel model, Errand errand, Supplier<T> attempt);
}
