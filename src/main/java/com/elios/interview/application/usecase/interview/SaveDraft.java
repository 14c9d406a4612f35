package com.elios.interview.application.usecase.interview;

import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.DraftJournal;

/// Keeps what is being written. Meant to be called while the person types, at least every quarter
/// of a second.
public final class SaveDraft {
    private final DraftJournal drafts;

    public SaveDraft(DraftJournal drafts) {
        this.drafts = drafts;
    }

    public void execute(InterviewId interview, DraftPlace place, Draft draft) {
        drafts.save(interview, place, draft);
    }
}
