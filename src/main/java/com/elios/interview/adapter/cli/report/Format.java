package com.elios.interview.adapter.cli.report;

import java.util.Locale;

/// How a report is written.
enum Format {
    MD,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
