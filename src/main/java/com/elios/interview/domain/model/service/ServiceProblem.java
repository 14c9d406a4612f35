package com.elios.interview.domain.model.service;

import java.util.EnumSet;
import java.util.Set;

/// Why a service did not help.
public enum ServiceProblem {
    /// The person keeps everything on this machine.
    AIRPLANE_MODE,
    /// The person has not agreed to send anything there.
    NO_CONSENT,
    /// No key is kept for it.
    NO_KEY,
    /// The keys are in a vault that is locked.
    KEYS_LOCKED,
    /// The month's limit would be passed.
    LIMIT_REACHED,
    /// A limit is set, and what the model costs is not known.
    PRICE_UNKNOWN,
    /// It failed several times in a row and is left alone for a while.
    RESTING,
    UNKNOWN_HOST,
    CONNECTION_REFUSED,
    CONNECTION_LOST,
    /// The connection cannot be trusted: its certificate or its protocol.
    NOT_TRUSTED,
    TIMED_OUT,
    /// 400, and other answers that say that the request is wrong.
    REQUEST_REJECTED,
    /// 401.
    KEY_REJECTED,
    /// 403.
    NOT_ALLOWED,
    /// 404: no such address, model or index.
    NOT_THERE,
    /// 429.
    TOO_MANY_REQUESTS,
    /// 500 and above.
    SERVICE_FAILED,
    /// Empty, not JSON, or not what was asked for, also after it was asked to mend it.
    UNREADABLE_REPLY,
    REPLY_TOO_LARGE,
    /// The service declines to write about this.
    CONTENT_REFUSED,
    WRONG_LANGUAGE,
    /// Nothing of what it claimed was found where it said.
    UNSUPPORTED_CLAIMS,
    /// What it wrote does not do, as a question that repeats another or cannot be answered aloud.
    NOT_USABLE,
    /// The person stopped it.
    STOPPED;

    private static final Set<ServiceProblem> PASSING =
            EnumSet.of(
                    CONNECTION_REFUSED,
                    CONNECTION_LOST,
                    TIMED_OUT,
                    TOO_MANY_REQUESTS,
                    SERVICE_FAILED);

    private static final Set<ServiceProblem> OWN =
            EnumSet.of(
                    AIRPLANE_MODE,
                    NO_CONSENT,
                    NO_KEY,
                    KEYS_LOCKED,
                    LIMIT_REACHED,
                    PRICE_UNKNOWN,
                    RESTING,
                    STOPPED);

    /// Whether the same request may succeed a moment later.
    public boolean isPassing() {
        return PASSING.contains(this);
    }

    /// Whether nothing was sent, or the person ended it: the service is not to blame.
    public boolean isOwn() {
        return OWN.contains(this);
    }
}
