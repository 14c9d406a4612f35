package com.elios.interview.adapter.ui.navigation;

import com.elios.interview.domain.model.interview.InterviewId;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place in the app, with what it needs to be shown.
public sealed interface Route {
    record Home() implements Route {}

    /// @param cv a file to begin with, or null
    record Prepare(@Nullable Path cv) implements Route {
        public Prepare() {
            this(null);
        }
    }

    record Room(InterviewId interview) implements Route {
        public Room {
            Objects.requireNonNull(interview);
        }
    }

    /// @param index the question, from 0
    record Feedback(InterviewId interview, int index) implements Route {
        public Feedback {
            Objects.requireNonNull(interview);
        }
    }

    record Report(InterviewId interview) implements Route {
        public Report {
            Objects.requireNonNull(interview);
        }
    }

    record History() implements Route {}

    record Profile() implements Route {}

    record Settings() implements Route {}

    /// How far the scores can be trusted.
    record Trust() implements Route {}

    /// What was sent to services.
    record Ledger() implements Route {}

    /// Whether the microphone works.
    record SoundCheck() implements Route {}

    /// Whether the route is an entry of the sidebar, where going back ends.
    default boolean topLevel() {
        return switch (this) {
            case Home _, Prepare _, History _, Profile _, Settings _ -> true;
            case Room _, Feedback _, Report _, Trust _, Ledger _, SoundCheck _ -> false;
        };
    }

    /// Whether the screen can be shown only while the store is open.
    default boolean needsStore() {
        return !(this instanceof Settings);
    }

    /// Whether nothing but the screen itself is shown.
    default boolean fullWindow() {
        return this instanceof Room || this instanceof Feedback;
    }
}
