package com.elios.interview.adapter.cli.json;

import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.SentencePart;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.Telling;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of how an answer is told.
///
/// @param confidence share of words of certainty among those and hedges; null where there are none
public record TellingDocument(
        List<RatingEntry> ratings,
        List<SentenceEntry> sentences,
        @Nullable BigDecimal confidence,
        List<Place> hedges,
        List<Place> certain) {

    /// @param start first UTF-16 code unit of the answer
    /// @param end one past the last
    public record Place(int start, int end) {
        static List<Place> of(List<Span> spans) {
            return spans.stream().map(span -> new Place(span.start(), span.end())).toList();
        }
    }

    /// @param level 1 to 5
    /// @param next what the next level takes; null at the highest
    public record RatingEntry(
            String criterion,
            int level,
            String anchor,
            @Nullable String next,
            List<Place> evidence) {
        static RatingEntry of(Rating rating) {
            return new RatingEntry(
                    Json.word(rating.criterion()),
                    rating.level(),
                    rating.anchor(),
                    rating.next(),
                    Place.of(rating.evidence()));
        }
    }

    /// @param parts of a story that the sentence plays, the most telling first
    /// @param actor `self`, `group`, `selfAndGroup`, `nobody`
    public record SentenceEntry(int start, int end, List<String> parts, String actor) {
        static SentenceEntry of(SentencePart sentence) {
            return new SentenceEntry(
                    sentence.where().start(),
                    sentence.where().end(),
                    sentence.parts().stream().map(Json::word).toList(),
                    Json.word(sentence.actor()));
        }
    }

    public static @Nullable TellingDocument of(@Nullable Telling telling) {
        if (telling == null) {
            return null;
        }
        var confidence = telling.confidence();
        return new TellingDocument(
                telling.ratings().stream().map(RatingEntry::of).toList(),
                telling.sentences().stream().map(SentenceEntry::of).toList(),
                confidence.value().isEmpty() ? null : Json.share(confidence.value().getAsDouble()),
                Place.of(confidence.hedges()),
                Place.of(confidence.certain()));
    }
}
