package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.Set;

/// Tells English from other languages: by the script, and in a longer Latin text by the commonest
/// words. In doubt it is English.
public final class Tongue {
    private static final int ENOUGH_WORDS = 6;

    private static final Set<String> ELSEWHERE =
            Set.of(
                    """
                    der die das und ist nicht ein eine einen dem den mit für auf von zu auch wird werden sich wenn
                    le la les des est une et dans pour que qui sur pas avec sont ce cette du au aux par il elle
                    el los las es una y en por para con del como se lo más pero su al
                    gli e di che per non sono della nel più anche
                    o os as um uma de não com são do da em no na mais
                    het een van dat niet zijn voor met wordt op ook
                    och att det som inte för med är av på
                    là và của không một các được cho trong với khi này người có
                    nie jest się że jak przez oraz
                    bir ve için ile bu olarak daha gibi
                    """
                            .strip()
                            .split("\\s+", -1));

    private static final Set<String> ENGLISH =
            Set.of(
                    """
                    the a an of to and is are was were be been in on at for with that this it they we you i my
                    our your their its as by from or not if when which would can will have has had do does so
                    because but then than into them there these those what how who no more
                    """
                            .strip()
                            .split("\\s+", -1));

    private Tongue() {}

    public static boolean isForeign(Passage answer) {
        String text = answer.text();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin =
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                        .count();
        if (latin * 2 < letters) {
            return true;
        }
        var words = answer.words().stream().map(Word::text).toList();
        long english = words.stream().filter(ENGLISH::contains).count();
        long elsewhere =
                words.stream().filter(w -> ELSEWHERE.contains(w) && !ENGLISH.contains(w)).count();
        return words.size() >= ENOUGH_WORDS
                && elsewhere * 5 >= words.size()
                && english * 3 < elsewhere;
    }
}
