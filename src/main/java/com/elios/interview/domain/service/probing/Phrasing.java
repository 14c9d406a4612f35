package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Puts a follow-up question into words: a lead in the question's or the person's own words, then
/// one general question. The same answer gets the same words; two questions after one answer never
/// ask in the same words.
final class Phrasing {
    private final Wordings wordings = Wordings.english();
    private final Question question;
    private final Asked asked;
    private final OwnWords ownWords;
    private final Secret secret;
    private final List<String> before;
    private final int turn;

    Phrasing(Question question, Probing probing) {
        this.question = question;
        this.asked = new Asked(question);
        this.ownWords = new OwnWords(probing.said(), probing.first().keyPoints(), question.text());
        this.secret =
                Secret.of(
                        probing.openGaps().stream().map(Gap::keyPoint).toList(),
                        question.text(),
                        probing.allSaid());
        this.before = probing.followUps().stream().map(it -> it.probe().text()).toList();
        this.turn = question.key().hashCode() + probing.followUps().size();
    }

    /// A question about a gap; empty where none is both safe and of use.
    Optional<String> about(KeyPointCoverage gap) {
        var sorts = Sort.of(question.type(), gap.keyPoint().text());
        for (var lead : leads(gap)) {
            for (var sort : sorts) {
                var wording = lead.fits(sort) ? unused(sort.key()) : Optional.<String>empty();
                if (wording.isPresent()) {
                    return Optional.of(lead.followedBy(wording.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// An easier question for someone who does not know.
    Optional<String> easier(List<KeyPoint> open) {
        var focus =
                question.type() == QuestionType.TECHNICAL
                        ? open.stream().flatMap(point -> asked.about(point).stream()).findFirst()
                        : Optional.<String>empty();
        return focus.flatMap(words -> filled("easier.about", words))
                .or(() -> unused("easier." + question.type().name().toLowerCase(Locale.ROOT)));
    }

    Optional<String> leadBack() {
        return filled(
                question.type() == QuestionType.BEHAVIOURAL ? "leadBack.story" : "leadBack",
                asked.firstThing());
    }

    /// What a question can begin with, the most telling first.
    private List<Lead> leads(KeyPointCoverage gap) {
        var point = gap.keyPoint();
        var leads = new ArrayList<Lead>();
        var said = ownWords.touching(point).flatMap(words -> filled("lead.said", words));
        var about = asked.about(point).flatMap(words -> filled("lead.about", words));
        boolean partly = gap.level() == Level.PARTLY;
        (partly ? said : about).ifPresent(text -> leads.add(new Lead(text, _ -> true)));
        (partly ? about : said).ifPresent(text -> leads.add(new Lead(text, _ -> true)));
        if (question.type() == QuestionType.TECHNICAL) {
            ownWords.strongest()
                    .flatMap(words -> filled("lead.said", words))
                    .ifPresent(text -> leads.add(new Lead(text, Sort::goesWithAnything)));
            unused("lead.whole").ifPresent(text -> leads.add(new Lead(text, Sort::standsAlone)));
        } else {
            leads.add(new Lead("", Sort::standsAlone));
        }
        return leads;
    }

    private Optional<String> filled(String kind, String words) {
        return unused(kind).map(wording -> wording.replace("{0}", words));
    }

    /// A wording that tells nothing and was not used after this answer.
    private Optional<String> unused(String kind) {
        return wordings.of(kind, turn).stream()
                .filter(wording -> !secret.isToldBy(wording.replace("{0}", " ")))
                .filter(wording -> before.stream().noneMatch(text -> isIn(text, wording)))
                .findFirst();
    }

    private static boolean isIn(String text, String wording) {
        int gap = wording.indexOf("{0}");
        return text.contains(gap < 0 ? wording : wording.substring(0, gap));
    }

    private record Lead(String text, Predicate<Sort> rule) {
        boolean fits(Sort sort) {
            return rule.test(sort);
        }

        String followedBy(String asking) {
            return text.isEmpty() ? asking : text + " " + asking;
        }
    }
}
