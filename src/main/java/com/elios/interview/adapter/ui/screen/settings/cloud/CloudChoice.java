package com.elios.interview.adapter.ui.screen.settings.cloud;

import com.elios.interview.application.settings.CloudSettings;
import java.util.function.UnaryOperator;

/// Changes what services may do. Each change is kept at once.
public interface CloudChoice {
    /// @param step what it throws leaves everything as it is
    void changeCloud(UnaryOperator<CloudSettings> step);

    /// Tries again to save what could not be saved.
    void saveAgain();

    /// Runs it when all that was chosen is kept, trying again to keep it; not at all where it
    /// cannot be kept, or the screen is left before.
    void whenKept(Runnable next);
}
