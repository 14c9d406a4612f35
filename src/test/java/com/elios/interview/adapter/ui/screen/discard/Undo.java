package com.elios.interview.adapter.ui.screen.discard;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.interview.Interview;
import java.util.ArrayList;
import java.util.List;

/// Remembers what a person would be offered.
public final class Undo implements UndoOffer {
    private final List<Runnable> offers = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    @Override
    public void discarded(Interview interview, Runnable undo) {
        offers.add(undo);
    }

    @Override
    public void failed(Failure failure) {
        failures.add(failure);
    }

    public Runnable last() {
        return offers.getLast();
    }

    public int offered() {
        return offers.size();
    }

    public List<Failure> failures() {
        return List.copyOf(failures);
    }
}
