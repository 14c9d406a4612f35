package com.elios.interview.testing.store;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.DraftJournal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Drafts, and every text that was saved in the order of saving. Can be made to refuse.
public final class InMemoryDrafts implements DraftJournal {
    private record Place(InterviewId interview, DraftPlace place) {}

    private final Map<Place, Draft> byPlace = new HashMap<>();
    private final List<Draft> history = new ArrayList<>();
    private boolean refusing;

    @Override
    public synchronized void save(InterviewId interview, DraftPlace place, Draft draft) {
        if (refusing) {
            throw new StoreFailure("disk full", new IOException("disk full"));
        }
        byPlace.put(new Place(interview, place), draft);
        history.add(draft);
    }

    @Override
    public synchronized Optional<Draft> find(InterviewId interview, DraftPlace place) {
        return Optional.ofNullable(byPlace.get(new Place(interview, place)));
    }

    @Override
    public synchronized void clear(InterviewId interview) {
        byPlace.keySet().removeIf(it -> it.interview().equals(interview));
    }

    public synchronized List<Draft> history() {
        return List.copyOf(history);
    }

    public synchronized void refuse(boolean refuse) {
        refusing = refuse;
    }
}
