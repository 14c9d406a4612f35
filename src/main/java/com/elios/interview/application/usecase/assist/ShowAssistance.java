package com.elios.interview.application.usecase.assist;

import com.elios.interview.application.assisting.Assistance;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.OpinionRepository;
import com.elios.interview.domain.port.store.ReportSummaryRepository;
import com.elios.interview.domain.port.store.ServiceUseRepository;

/// Gives what services added to an interview so far. Asks nobody.
public final class ShowAssistance {
    private final Assistance assistance;
    private final OpinionRepository opinions;
    private final ReportSummaryRepository summaries;
    private final ServiceUseRepository uses;

    public ShowAssistance(
            Assistance assistance,
            OpinionRepository opinions,
            ReportSummaryRepository summaries,
            ServiceUseRepository uses) {
        this.assistance = assistance;
        this.opinions = opinions;
        this.summaries = summaries;
        this.uses = uses;
    }

    public AssistedInterview execute(InterviewId id) {
        return new AssistedInterview(
                assistance.isChosen(),
                opinions.findByInterview(id),
                summaries.find(id).orElse(null),
                uses.ofInterview(id));
    }
}
