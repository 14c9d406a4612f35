package com.elios.interview.domain.model.progress;

import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.report.Mean;
import java.util.List;
import java.util.Objects;

/// One topic to practise next, and why.
public sealed interface PracticeProposal {
    String topic();

    /// Its last figure is the lowest of all topics that were practised.
    ///
    /// @param last mean of the answers on it in the most recent interview that had any
    /// @param missed key points that were not covered there, the most telling first; may be empty
    record WeakTopic(Mean last, List<String> missed) implements PracticeProposal {
        public WeakTopic {
            Objects.requireNonNull(last);
            missed = List.copyOf(missed);
        }

        @Override
        public String topic() {
            return last.name();
        }
    }

    /// The CV names it, and no answer on it was ever scored.
    ///
    /// @param source the CV's line that names it
    record NewTopic(String topic, SourceLine source) implements PracticeProposal {
        public NewTopic {
            Objects.requireNonNull(topic);
            Objects.requireNonNull(source);
        }
    }
}
