package com.elios.interview.adapter.llm.chat;

import com.elios.interview.domain.model.service.ServiceName;
import java.util.function.Consumer;

/// A language model that can be asked. Each call is one request; nothing is repeated here.
public interface LanguageModel {
    ServiceName service();

    /// As the service names it.
    String name();

    /// Base address without a key; together with the name it tells models apart.
    String address();

    /// @throws com.elios.interview.application.error.ServiceFailure where there is no complete
    // reply
    Reply ask(Ask ask);

    /// The same in parts, for prose.
    ///
    /// @param partial told the text so far
    Reply stream(Ask ask, Consumer<String> partial);
}
