package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import java.util.Optional;

/// Keeps the answer that is being written. When [#save] has returned, the draft survives the end of
/// the process; a draft is never half-written.
public interface DraftJournal {
    void save(InterviewId interview, DraftPlace place, Draft draft);

    Optional<Draft> find(InterviewId interview, DraftPlace place);

    /// Forgets all drafts of the interview.
    void clear(InterviewId interview);
}
