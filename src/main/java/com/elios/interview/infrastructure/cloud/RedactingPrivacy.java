package com.elios.interview.infrastructure.cloud;

import com.elios.interview.adapter.llm.asking.Privacy;
import com.elios.interview.domain.service.privacy.Redacted;
import com.elios.interview.domain.service.privacy.Redaction;
import java.util.Collection;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Takes out names, addresses, numbers and links where the person wants that, and always for the
/// ledger.
final class RedactingPrivacy implements Privacy {
    private final Supplier<? extends Collection<String>> names;
    private final BooleanSupplier wanted;

    /// @param names of the person, in whatever spellings are known
    RedactingPrivacy(Supplier<? extends Collection<String>> names, BooleanSupplier wanted) {
        this.names = names;
        this.wanted = wanted;
    }

    @Override
    public Session open() {
        if (!wanted.getAsBoolean()) {
            return new Session(UnaryOperator.identity(), UnaryOperator.identity());
        }
        var talk = new Talk(new Redaction(names.get()));
        return new Session(talk::hide, talk::restore);
    }

    @Override
    public String preview(String text) {
        return new Redaction(names.get()).redact(text).text();
    }

    /// One question and its reply.
    private static final class Talk {
        private final Redaction redaction;
        private Redacted last = new Redacted("", Map.of());

        Talk(Redaction redaction) {
            this.redaction = redaction;
        }

        String hide(String text) {
            last = redaction.redact(text, last);
            return last.text();
        }

        String restore(String reply) {
            return last.restore(reply);
        }
    }
}
