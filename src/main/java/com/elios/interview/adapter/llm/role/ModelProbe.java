package com.elios.interview.adapter.llm.role;

import com.elios.interview.adapter.llm.chat.Ask;
import com.elios.interview.adapter.llm.chat.LanguageModel;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.port.service.Stop;
import java.util.List;
import java.util.function.Supplier;

/// Asks a language model for one word. Nothing of the person's is sent.
public final class ModelProbe implements ServiceProbe {
    private static final String QUESTION = "Reply with the one word: ready";
    private static final int MOST_TOKENS = 200;

    private final Supplier<LanguageModel> model;

    /// @param model as it is set up now; fails with what keeps it from being asked
    public ModelProbe(Supplier<LanguageModel> model) {
        this.model = model;
    }

    @Override
    public void probe(Stop stop) {
        var asked = model.get();
        var sending = new Sending(asked.service(), Purpose.TEST_CONNECTION, QUESTION, null, stop);
        var reply =
                sending.during(
                        () ->
                                asked.ask(
                                        new Ask(
                                                "You help to test a connection.",
                                                QUESTION,
                                                null,
                                                0,
                                                MOST_TOKENS,
                                                List.of())));
        if (reply.text().isBlank()) {
            throw new ServiceFailure(
                    asked.service(), ServiceProblem.UNREADABLE_REPLY, "an empty reply");
        }
    }
}
