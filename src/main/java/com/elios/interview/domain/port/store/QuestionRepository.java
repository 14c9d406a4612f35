package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Keeps the question bank. A question is never changed; it is retired when a newer version or none
/// takes its place, and stays readable for the answers that were given to it.
public interface QuestionRepository {
    /// Adds those that are not there yet, and brings back those that were retired.
    void addAll(Collection<Question> questions);

    /// Retires every question that is not in the set.
    void retireAllExcept(Set<QuestionId> kept);

    /// Those that exist, retired or not, in no particular order.
    List<Question> findAll(Collection<QuestionId> ids);

    /// Questions that are not retired, ordered by key.
    List<Question> findActive(Page page);

    /// Which are not retired.
    Set<QuestionId> findActiveIds();

    /// How many are not retired.
    int countActive();
}
