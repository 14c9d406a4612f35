package com.elios.interview.domain.port;

import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.service.Errand;
import java.util.function.Consumer;

/// Says in plain prose how an interview went and what to do next.
public interface ReportSummarizer {
    /// @param partial told the text so far, as it grows; not called where it comes at once. What it
    ///     was told counts for nothing when the call fails
    Made<String> summarize(ReportMaterial material, Consumer<String> partial, Errand errand);
}
