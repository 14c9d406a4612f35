package com.elios.interview.application.listening;

import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a recogniser is told to expect: the question's skills and technical words, and the skills
/// of the CV. Nothing of the reference answer, which would write down what nobody said.
public final class Phrases {
    /// More of them help less, by the service's own advice.
    static final int MOST = 100;

    /// A word with a capital within, a digit or a sign of its own, such as `hashCode`, `OAuth2`,
    /// `C++` or `ACID`.
    private static final Pattern TECHNICAL =
            Pattern.compile("\\b\\w*(?:[a-z][A-Z]|[A-Z]{2}|\\d|[A-Za-z][+#])[\\w+#]*");

    private final CvAnalysisRepository analyses;

    public Phrases(CvAnalysisRepository analyses) {
        this.analyses = analyses;
    }

    public List<String> of(Interview interview, Question question) {
        var technical = TECHNICAL.matcher(question.text()).results().map(MatchResult::group);
        var cv = interview.cvAnalysisId();
        var known =
                cv == null
                        ? Stream.<String>empty()
                        : analyses.find(cv).filter(CvAnalysis::confirmed).stream()
                                .flatMap(analysis -> analysis.facts().skills().stream())
                                .map(ExtractedSkill::name);
        var all = new LinkedHashSet<String>();
        Stream.of(question.skills().stream(), technical, known)
                .flatMap(phrases -> phrases)
                .forEach(all::add);
        return all.stream().limit(MOST).toList();
    }
}
