package com.elios.interview.application.usecase.bank;

import com.elios.interview.application.bank.MeaningSearch;
import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import java.util.function.Supplier;

/// Makes the vectors of the whole bank after a change of the model. What was made before it was
/// stopped, failed or ended with the process is kept: the next time it goes on from there.
public final class ReindexQuestions {
    private final QuestionBank bank;
    private final Supplier<MeaningSearch> search;

    /// @param search what the settings ask for now
    public ReindexQuestions(QuestionBank bank, Supplier<MeaningSearch> search) {
        this.bank = bank;
        this.search = search;
    }

    /// @return how far it came; not complete only where the stop was asked for
    /// @throws ServiceFailure where a service fails
    public Reindexed execute(Stop stop, ReindexProgress progress) {
        var target = search.get();
        var all = bank.active();
        var missing = target.missing(all);
        int indexed = all.size() - missing.size();
        progress.reached(indexed, all.size());
        for (int from = 0; from < missing.size() && !stop.asked(); from += MeaningSearch.BATCH) {
            var batch = missing.subList(from, Math.min(missing.size(), from + MeaningSearch.BATCH));
            try {
                within(stop)
                        .during(
                                () -> {
                                    target.add(batch);
                                    return true;
                                });
            } catch (ServiceFailure e) {
                if (e.problem() == ServiceProblem.STOPPED && stop.asked()) {
                    break;
                }
                throw e;
            }
            indexed += batch.size();
            progress.reached(indexed, all.size());
        }
        return new Reindexed(indexed, all.size());
    }

    /// Lets services hear the stop; each tells the ledger its own purpose.
    private static Sending within(Stop stop) {
        return new Sending(ServiceName.OPENAI, Purpose.EMBED_TEXTS, "", null, stop);
    }
}
