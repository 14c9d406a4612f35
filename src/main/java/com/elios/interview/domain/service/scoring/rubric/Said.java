package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Actor;
import com.elios.interview.domain.model.evaluation.SentencePart;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence of an answer as it was read.
///
/// @param acts what is done in it, in order
record Said(Passage answer, Clause sentence, List<StoryPart> parts, List<Act> acts) {
    Said {
        parts = List.copyOf(parts);
        acts = List.copyOf(acts);
    }

    /// @param own whether 'I' act; otherwise 'we', or nobody in particular
    /// @param verb in lower case
    /// @param start place of the wording in the sentence
    /// @param end one past its last character
    record Act(boolean own, String verb, int start, int end) {}

    static List<Said> playing(List<Said> said, StoryPart... parts) {
        return said.stream().filter(s -> List.of(parts).stream().anyMatch(s::plays)).toList();
    }

    static boolean any(List<Said> said, Pattern pattern) {
        return said.stream().anyMatch(sentence -> sentence.has(pattern));
    }

    static List<Span> whole(List<Said> said) {
        return said.stream().map(Said::where).toList();
    }

    String text() {
        return sentence.text();
    }

    boolean plays(StoryPart part) {
        return parts.contains(part);
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text()).find();
    }

    Actor actor() {
        boolean self = acts.stream().anyMatch(Act::own);
        boolean group = acts.stream().anyMatch(act -> !act.own());
        if (self) {
            return group ? Actor.SELF_AND_GROUP : Actor.SELF;
        }
        return group ? Actor.GROUP : Actor.NOBODY;
    }

    /// Where the sentence stands in the answer as it was typed.
    Span where() {
        return answer.plain().original(sentence.start(), sentence.end());
    }

    Span where(int start, int end) {
        return answer.plain().original(sentence.start() + start, sentence.start() + end);
    }

    Span where(Act act) {
        return where(act.start(), act.end());
    }

    List<Span> where(Pattern pattern) {
        List<Span> spans = new ArrayList<>();
        var matcher = pattern.matcher(text());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(where(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    SentencePart asPart() {
        return new SentencePart(where(), parts, actor());
    }
}
