package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.service.ServiceProblem;

/// What exactly is wrong with a service, and what to do about it.
record ProblemWords(String what, String next) {
    static ProblemWords of(Messages messages, ServiceProblem problem, Target target) {
        var keys = keys(problem);
        var arguments =
                new Object[] {messages.name(target.service()), target.host(), target.model()};
        return new ProblemWords(
                messages.text(keys.what, arguments), messages.text(keys.next, arguments));
    }

    private static Keys keys(ServiceProblem problem) {
        return switch (problem) {
            case AIRPLANE_MODE -> new Keys("services.problem.airplane", "services.fix.airplane");
            case NO_CONSENT -> new Keys("services.problem.consent", "services.fix.consent");
            case NO_KEY -> new Keys("services.problem.noKey", "services.fix.noKey");
            case KEYS_LOCKED -> new Keys("services.problem.locked", "services.fix.locked");
            case LIMIT_REACHED -> new Keys("services.problem.limit", "services.fix.limit");
            case PRICE_UNKNOWN -> new Keys("services.problem.price", "services.fix.price");
            case RESTING -> new Keys("services.problem.resting", "services.fix.resting");
            case UNKNOWN_HOST -> new Keys("services.problem.host", "services.fix.host");
            case CONNECTION_REFUSED -> new Keys("services.problem.refused", "services.fix.refused");
            case CONNECTION_LOST -> new Keys("services.problem.lost", "services.fix.lost");
            case NOT_TRUSTED -> new Keys("services.problem.trust", "services.fix.trust");
            case TIMED_OUT -> new Keys("services.problem.time", "services.fix.time");
            case REQUEST_REJECTED -> new Keys("services.problem.rejected", "services.fix.rejected");
            case KEY_REJECTED -> new Keys("services.problem.key", "services.fix.key");
            case NOT_ALLOWED -> new Keys("services.problem.allowed", "services.fix.allowed");
            case NOT_THERE -> new Keys("services.problem.there", "services.fix.there");
            case TOO_MANY_REQUESTS -> new Keys("services.problem.many", "services.fix.many");
            case SERVICE_FAILED -> new Keys("services.problem.fault", "services.fix.fault");
            case UNREADABLE_REPLY ->
                    new Keys("services.problem.unreadable", "services.fix.unreadable");
            case REPLY_TOO_LARGE -> new Keys("services.problem.large", "services.fix.large");
            case CONTENT_REFUSED -> new Keys("services.problem.content", "services.fix.content");
            case WRONG_LANGUAGE -> new Keys("services.problem.language", "services.fix.language");
            case UNSUPPORTED_CLAIMS -> new Keys("services.problem.claims", "services.fix.claims");
            case NOT_USABLE -> new Keys("services.problem.useless", "services.fix.useless");
            case STOPPED -> new Keys("services.problem.stopped", "services.fix.stopped");
        };
    }

    private record Keys(String what, String next) {}
}
