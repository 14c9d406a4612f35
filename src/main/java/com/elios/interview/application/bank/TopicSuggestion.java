package com.elios.interview.application.bank;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Suggests topics that the bank has questions for: those that the CV names, then those that are
/// close in meaning to its roles and skills.
public final class TopicSuggestion {
    private static final int MOST_TOPICS = 8;
    private static final int NEIGHBOURS = 12;

    /// Cosines below this are mostly chance between a list of skills and a question.
    private static final double CLOSE = 0.3;

    private final QuestionBank bank;

    public TopicSuggestion(QuestionBank bank) {
        this.bank = bank;
    }

    /// The same facts with topics of the bank, most relevant first, at most eight.
    public CvFacts addTo(CvFacts facts) {
        var technical =
                bank.active().stream().filter(q -> q.type() == QuestionType.TECHNICAL).toList();
        var known = technical.stream().map(Question::mainSkill).collect(Collectors.toSet());
        var topics = new LinkedHashSet<String>();
        facts.topics().stream().filter(known::contains).forEach(topics::add);
        facts.skills().stream()
                .map(ExtractedSkill::name)
                .filter(known::contains)
                .forEach(topics::add);
        if (topics.size() < MOST_TOPICS) {
            topics.addAll(closeTopics(facts, technical));
        }
        return withTopics(facts, topics.stream().limit(MOST_TOPICS).toList());
    }

    /// What a CV is about, in the words that its questions are looked for by; empty where it
    /// names neither roles nor skills.
    public static String profile(CvFacts facts) {
        var parts = new ArrayList<String>();
        facts.roles().stream().map(Role::title).distinct().limit(3).forEach(parts::add);
        facts.skills().stream().map(ExtractedSkill::name).limit(15).forEach(parts::add);
        return String.join(", ", parts);
    }

    private List<String> closeTopics(CvFacts facts, List<Question> technical) {
        var profile = profile(facts);
        if (profile.isEmpty()) {
            return List.of();
        }
        var byId = technical.stream().collect(Collectors.toMap(Question::id, Question::mainSkill));
        return bank.closest(profile, technical, NEIGHBOURS).stream()
                .filter(match -> match.cosine() >= CLOSE)
                .map(match -> Objects.requireNonNull(byId.get(match.questionId())))
                .toList();
    }

    private static CvFacts withTopics(CvFacts facts, List<String> topics) {
        return new CvFacts(
                facts.name(),
                facts.email(),
                facts.totalYears(),
                facts.education(),
                facts.roles(),
                facts.skills(),
                facts.summary(),
                facts.suggestedDifficulty(),
                topics,
                facts.findings());
    }
}
