package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.result.ListInterviews;
import com.elios.interview.application.usecase.result.ProposePractice;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.store.Page;

/// Gathers what the first screen tells. Blocks.
public final class LoadOverview {
    private static final int RESULTS = 3;
    private static final Page RECENT = Page.first(20);

    private final LoadProfile loadProfile;
    private final FindOpenInterview findOpenInterview;
    private final ListInterviews listInterviews;
    private final LoadCv loadCv;
    private final ProposePractice proposePractice;

    public LoadOverview(
            LoadProfile loadProfile,
            FindOpenInterview findOpenInterview,
            ListInterviews listInterviews,
            LoadCv loadCv,
            ProposePractice proposePractice) {
        this.loadProfile = loadProfile;
        this.findOpenInterview = findOpenInterview;
        this.listInterviews = listInterviews;
        this.loadCv = loadCv;
        this.proposePractice = proposePractice;
    }

    Overview load() {
        var person = loadProfile.execute();
        var results =
                listInterviews.execute(person.id(), RECENT).stream()
                        .filter(summary -> summary.interview().state() == InterviewState.COMPLETED)
                        .limit(RESULTS)
                        .toList();
        var open = findOpenInterview.execute(person.id());
        return new Overview(
                person.name(),
                open.orElse(null),
                results,
                loadCv.execute(person.id()).isPresent(),
                proposePractice.execute(person.id()).orElse(null));
    }
}
