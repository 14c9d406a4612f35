package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.detect.Jumble;
import com.elios.interview.domain.service.scoring.rubric.Flaw.Kind;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rates clarity and structure: five, less one for each thing that stands in the way of following
/// the answer. Links count only in whole sentences, and none of them earns anything by itself.
final class Structure {
    private static final int LONG_SENTENCE = 45;
    private static final double LONG_ON_AVERAGE = 30;
    private static final int SHORT_SENTENCE = 4;
    private static final int SENTENCES_TO_LINK = 4;
    private static final int LONGEST_BLOCK = 220;
    private static final int FEWEST_SENTENCES = 3;
    private static final Pattern PARAGRAPH = Pattern.compile("\\R");
    private static final Pattern LAST =
            Cue.of("^\\W*(?:finally|lastly|in the end|to sum up|in conclusion|eventually)\\b");

    private final QuestionType type;
    private final Passage answer;
    private final List<Said> said;

    /// @param said every sentence of the answer
    Structure(QuestionType type, Passage answer, List<Said> said) {
        this.type = type;
        this.answer = answer;
        this.said = said;
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        lengths(flaws);
        links(flaws);
        if (type != QuestionType.TECHNICAL) {
            order(flaws);
        }
        return flaws;
    }

    /// @param flaws those of [#flaws()]
    Rating rating(List<Flaw> flaws) {
        long scraps = said.stream().filter(Structure::isFragment).count();
        int lost = 0;
        for (var flaw : flaws) {
            lost += flaw.kind() == Kind.TOO_FEW ? 2 : 1;
        }
        boolean noSentences = Jumble.isIn(answer) || scraps == said.size();
        int level = noSentences ? 1 : Math.max(1, 5 - lost);
        return Anchors.rating(Criterion.STRUCTURE, level, evidence(flaws));
    }

    /// Where something stands in the way, those places; else the words that link.
    private List<Span> evidence(List<Flaw> flaws) {
        List<Span> spans = new ArrayList<>();
        flaws.forEach(flaw -> spans.addAll(flaw.where()));
        if (flaws.isEmpty()) {
            said.forEach(sentence -> spans.addAll(sentence.where(Cue.ORDER)));
        }
        return spans.stream().distinct().toList();
    }

    private void lengths(List<Flaw> flaws) {
        var runOn = said.stream().filter(s -> words(s) > LONG_SENTENCE).toList();
        if (!runOn.isEmpty()) {
            flaws.add(new Flaw(Kind.RUN_ON, Said.whole(runOn)));
        }
        double mean = said.stream().mapToInt(Structure::words).average().orElse(0);
        if (mean > LONG_ON_AVERAGE) {
            flaws.add(new Flaw(Kind.LONG_THROUGHOUT, List.of()));
        }
        var scraps = said.stream().filter(Structure::isFragment).toList();
        if (scraps.size() * 4 > said.size()) {
            flaws.add(new Flaw(Kind.FRAGMENTS, Said.whole(scraps)));
        }
        for (String block : PARAGRAPH.split(answer.text(), -1)) {
            if (Passage.of(block).words().size() > LONGEST_BLOCK) {
                flaws.add(new Flaw(Kind.ONE_BLOCK, List.of()));
                break;
            }
        }
    }

    private void links(List<Flaw> flaws) {
        var whole = said.stream().filter(s -> !isFragment(s)).toList();
        if (said.size() >= SENTENCES_TO_LINK && !Said.any(whole, Cue.LINK)) {
            flaws.add(new Flaw(Kind.UNLINKED, List.of()));
        }
    }

    private void order(List<Flaw> flaws) {
        if (said.size() < FEWEST_SENTENCES) {
            flaws.add(new Flaw(Kind.TOO_FEW, List.of()));
        }
        if (said.isEmpty()) {
            return;
        }
        if (type == QuestionType.SITUATIONAL) {
            var early = said.subList(0, said.size() / 2).stream().filter(s -> s.has(LAST)).toList();
            if (!early.isEmpty()) {
                flaws.add(new Flaw(Kind.BEGINNING_MISSING, Said.whole(early)));
            }
            return;
        }
        var first = said.getFirst();
        if (!first.plays(StoryPart.SITUATION) && !first.plays(StoryPart.TASK)) {
            flaws.add(new Flaw(Kind.BEGINNING_MISSING, List.of(first.where())));
        }
        var ends = Said.playing(said, StoryPart.RESULT, StoryPart.LEARNING);
        var acts =
                said.stream().filter(s -> s.plays(StoryPart.ACTION) && !ends.contains(s)).toList();
        if (!ends.isEmpty()
                && !acts.isEmpty()
                && said.indexOf(acts.getLast()) > said.indexOf(ends.getLast())) {
            flaws.add(new Flaw(Kind.END_BEFORE_ACTS, List.of(ends.getLast().where())));
        }
    }

    /// Too short to be a sentence, or without a word of grammar, or with next to nothing but links.
    private static boolean isFragment(Said said) {
        var words = said.sentence().words();
        String rest = Cue.LINK.matcher(said.text()).replaceAll(" ");
        long content = Passage.of(rest).words().stream().filter(word -> word.isContent()).count();
        return words.size() < SHORT_SENTENCE
                || content < 2
                || words.stream().allMatch(word -> word.isContent());
    }

    private static int words(Said said) {
        return said.sentence().words().size();
    }
}
