package com.elios.interview.application.usecase.speech;

import com.elios.interview.application.listening.Ears;
import com.elios.interview.application.listening.Listening;
import com.elios.interview.application.listening.ListeningEvent;
import com.elios.interview.application.listening.LiveDelivery;
import com.elios.interview.application.listening.Phrases;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import java.util.function.Consumer;

/// Opens the microphone for a spoken answer, or for another take of it. All that is heard is
/// recorded beside the draft, and its delivery measured as it comes.
public final class ListenToAnswer {
    private final Ears ears;
    private final LiveDelivery deliveries;
    private final Phrases phrases;

    public ListenToAnswer(Ears ears, LiveDelivery deliveries, Phrases phrases) {
        this.ears = ears;
        this.deliveries = deliveries;
        this.phrases = phrases;
    }

    /// @param events heard on a thread of the listening's own, one after another
    /// @throws com.elios.interview.application.error.AudioFailure where it cannot be opened
    /// @throws com.elios.interview.application.error.StoreFailure where nothing can be recorded
    public Listening execute(
            Interview interview,
            DraftPlace place,
            Question question,
            Consumer<ListeningEvent> events) {
        var likely = phrases.of(interview, question);
        return ears.open(deliveries.open(interview.id(), place), likely, events);
    }
}
