package com.elios.interview.adapter.llm.chat;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import dev.langchain4j.exception.ContentFilteredException;
import java.util.HashSet;
import java.util.Set;

/// What langchain4j throws, in our words. The connection says itself what was wrong with it; all
/// else is a reply that langchain4j could not make sense of.
final class Failures {
    private Failures() {}

    static ServiceFailure translated(ServiceName service, RuntimeException failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
            if (t instanceof ServiceFailure known) {
                return known;
            }
            if (t instanceof ContentFilteredException) {
                return new ServiceFailure(
                        service, ServiceProblem.CONTENT_REFUSED, "", null, failure);
            }
        }
        return new ServiceFailure(
                service,
                ServiceProblem.UNREADABLE_REPLY,
                failure.getClass().getSimpleName(),
                null,
                failure);
    }
}
