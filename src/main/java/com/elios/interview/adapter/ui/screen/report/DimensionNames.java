package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.report.Mean;

/// What the dimensions of a report are called. One that this version does not know keeps its name.
final class DimensionNames {
    private final Messages messages;

    DimensionNames(Messages messages) {
        this.messages = messages;
    }

    String of(Mean mean) {
        return Dimension.named(mean.name()).map(messages::name).orElse(mean.name());
    }
}
