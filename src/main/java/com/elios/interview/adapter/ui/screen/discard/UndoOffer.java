package com.elios.interview.adapter.ui.screen.discard;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.interview.Interview;

/// Tells the person what became of an interview, wherever they are in the app.
public interface UndoOffer {
    /// @param undo opens the interview again
    void discarded(Interview interview, Runnable undo);

    void failed(Failure failure);
}
