package com.elios.interview.domain.service.delivery.words;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One word as it is written, with the marks around it.
///
/// @param from null where words have no times
public record Token(String written, @Nullable Duration from, @Nullable Duration to) {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern END = Pattern.compile("[.?!…]+[\"”’)\\]]*$");
    private static final Pattern MARK = Pattern.compile("[,;:–—][\"”’)\\]]*$");
    private static final Pattern CUT = Pattern.compile("[\\p{L}\\p{N}][-–—]$");
    private static final Set<String> ABBREVIATED =
            Set.of("mr.", "mrs.", "ms.", "dr.", "st.", "e.g.", "i.e.", "vs.");
    private static final Set<String> SOUNDS =
            Set.of(
                    "um", "umm", "uhm", "uh", "uhh", "er", "err", "erm", "hmm", "hm", "mm", "mmm",
                    "eh", "mhm");

    /// In small letters, without the marks around it; empty for a mark alone.
    public String word() {
        return AROUND.matcher(written).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// A sound such as “um”, which is no word.
    public boolean isSound() {
        return SOUNDS.contains(word());
    }

    public boolean endsSentence() {
        return END.matcher(written).find()
                && !ABBREVIATED.contains(written.toLowerCase(Locale.ROOT));
    }

    /// Whether a mark follows that parts sentences or clauses.
    public boolean isSetOff() {
        return endsSentence() || MARK.matcher(written).find();
    }

    public boolean isCutOff() {
        return CUT.matcher(written).find();
    }
}
