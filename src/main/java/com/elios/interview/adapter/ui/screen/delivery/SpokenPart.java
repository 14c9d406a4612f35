package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.probing.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that was spoken: an answer, or the reply to a follow-up question.
///
/// @param text as it was submitted
/// @param evaluation of the answer; of a reply that of all that was said up to it
record SpokenPart(DraftPlace place, String text, Speech speech, @Nullable Evaluation evaluation) {
    SpokenPart {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
        Objects.requireNonNull(speech);
    }

    /// In the order in which they were said.
    static List<SpokenPart> of(Answer answer) {
        var parts = new ArrayList<SpokenPart>();
        if (answer.content() instanceof AnswerContent.Spoken(var text, var speech)) {
            var place = DraftPlace.ofQuestion(answer.index());
            parts.add(new SpokenPart(place, text, speech, answer.evaluation()));
        }
        for (int i = 0; i < answer.followUps().size(); i++) {
            if (answer.followUps().get(i).reply() instanceof Reply.Said said
                    && said.speech() != null) {
                var place = new DraftPlace(answer.index(), i + 1);
                parts.add(new SpokenPart(place, said.text(), said.speech(), said.evaluation()));
            }
        }
        return parts;
    }

    /// What was scored in the words of this part alone. Evidence of a reply lies in all that was
    /// said, so it has no place here.
    @Nullable Evaluation ofWords() {
        return place.followUp() == 0 ? evaluation : null;
    }

    /// Whether the person changed what was understood.
    boolean isCorrected() {
        return !speech.transcript().isEmpty()
                && !speech.transcript().text().strip().equals(text.strip());
    }
}
