package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.result.ListDiscarded;
import com.elios.interview.application.usecase.result.ListInterviews;

/// What the list of interviews is made from.
public record HistoryUseCases(
        LoadProfile loadProfile, ListInterviews listInterviews, ListDiscarded listDiscarded) {}
