package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.probing.Reply;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The JSON of one follow-up question.
///
/// @param aim `gap`, `easier` or `leadBack`
/// @param answer null where the question was left
/// @param scoreTogether of all that was said up to here; null where there is none
/// @param way `typed` or `spoken`; null where the question was left
/// @param speech how the answer was spoken; null where it was not
record FollowUpDocument(
        String question,
        String aim,
        @Nullable String answer,
        long seconds,
        @Nullable BigDecimal scoreTogether,
        @Nullable String way,
        @Nullable SpeechDocument speech) {
    static FollowUpDocument of(FollowUp followUp) {
        var probe = followUp.probe();
        var said = followUp.reply() instanceof Reply.Said given ? given : null;
        return new FollowUpDocument(
                probe.text(),
                Json.word(probe.aim()),
                said == null ? null : said.text(),
                said == null ? 0 : said.elapsed().toSeconds(),
                said != null && said.evaluation() instanceof Evaluation.Scored scored
                        ? Json.score(scored.score())
                        : null,
                said == null ? null : Spoken.way(said.speech()),
                said == null ? null : SpeechDocument.of(said.text(), said.speech()));
    }
}
