package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.service.privacy.Redacted;

/// A text as it would be sent.
sealed interface PreviewState {
    record Waiting() implements PreviewState {}

    record Shown(Redacted redacted) implements PreviewState {}

    record Failed(Failure failure) implements PreviewState {}
}
