package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.application.usecase.measure.RunTrustCheck;
import com.elios.interview.application.usecase.measure.ShowTrust;

/// What the page on trust asks for.
public record TrustUseCases(ShowTrust showTrust, RunTrustCheck runTrustCheck) {}
