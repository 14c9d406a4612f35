package com.elios.interview.adapter.ui.assist;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.domain.port.service.Stop;

/// What a view model asks of a service: a slot for the run, and a stop that ends what it waits for.
/// Used on the FX thread.
public final class Asked {
    private final Slot slot = new Slot();
    private Stop stop = new Stop();

    public Slot slot() {
        return slot;
    }

    public boolean busy() {
        return slot.busy();
    }

    /// The stop of a run that begins now.
    public Stop begin() {
        stop = new Stop();
        return stop;
    }

    /// Ends the run, and what it asks for.
    public void end() {
        stop.ask();
        slot.cancel();
    }
}
