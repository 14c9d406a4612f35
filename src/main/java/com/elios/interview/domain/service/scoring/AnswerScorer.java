package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.service.scoring.Calibration.KeyPoints;
import com.elios.interview.domain.service.scoring.Judgement.Judged;
import com.elios.interview.domain.service.scoring.Judgement.Kind;
import com.elios.interview.domain.service.scoring.detect.Chaff;
import com.elios.interview.domain.service.scoring.detect.Jumble;
import com.elios.interview.domain.service.scoring.detect.Refusal;
import com.elios.interview.domain.service.scoring.detect.Tone;
import com.elios.interview.domain.service.scoring.detect.Unjudgeable;
import com.elios.interview.domain.service.scoring.measure.Found;
import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;
import com.elios.interview.domain.service.scoring.measure.Measuring;
import com.elios.interview.domain.service.scoring.measure.Point;
import com.elios.interview.domain.service.scoring.measure.PointFinder;
import com.elios.interview.domain.service.scoring.rubric.ReadTelling;
import com.elios.interview.domain.service.scoring.rubric.TellingReader;
import com.elios.interview.domain.service.scoring.rubric.TellingShare;
import com.elios.interview.domain.service.scoring.story.Reading;
import com.elios.interview.domain.service.scoring.story.Steps;
import com.elios.interview.domain.service.scoring.story.Story;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges answers. The same answer is judged the same, to the last digit: every sum runs in the
/// order of the text.
public final class AnswerScorer {
    private static final double MOST_OFF_TOPIC = 20;
    private static final double MOST_NOT_KNOWN = 10;

    /// A question about an experience is not answered by what one would do or by knowledge.
    private static final double MOST_WITHOUT_EXPERIENCE = 40;

    /// Below this share of nearness a story shows something else than was asked for.
    private static final double OTHER_THEME = 0.25;

    private static final Set<Measure> SIMILARITY =
            Set.of(
                    Measure.COSINE,
                    Measure.COSINE_WAY,
                    Measure.COSINE_BEYOND_QUESTION,
                    Measure.CONTEXT_COSINE);

    private static final Set<Measure> ABOUTNESS =
            Set.of(
                    Measure.PRECISION,
                    Measure.CONTEXT_PRECISION,
                    Measure.EITHER_PRECISION,
                    Measure.TO_QUESTION,
                    Measure.ECHO);

    private final Embedder embedder;
    private final Calibration calibration;

    public AnswerScorer(Embedder embedder, Calibration calibration) {
        this.embedder = embedder;
        this.calibration = calibration;
    }

    public Judgement judge(AnswerToEvaluate given) {
        var question = Passage.of(given.question());
        var answer = Passage.of(given.answer());
        var references = given.references().stream().map(Passage::of).toList();
        return Unjudgeable.reason(answer, question, references)
                .<Judgement>map(Judgement.NotJudged::new)
                .orElseGet(() -> judge(given, question, Chaff.removedFrom(answer), references));
    }

    private Judged judge(
            AnswerToEvaluate given, Passage question, Passage answer, List<Passage> references) {
        var meaning = new Meaning(embedder);
        boolean told = given.type() == QuestionType.BEHAVIOURAL && Story.isToldIn(answer);
        var wanted = told && given.keyPoints().isEmpty() ? Story.USUAL_POINTS : given.keyPoints();
        var measured =
                new Measuring(question, answer, meaning)
                        .against(references, wanted.stream().map(Point::of).toList());
        var keyPoints = keyPoints(given);
        double foretold = calibration.foretold(measured, keyPoints);
        var topic = Topic.of(measured, foretold);
        var reading = reading(given.type(), told, wanted, question, answer, measured, meaning);
        var found =
                measured.points().stream()
                        .map(point -> reading.map(r -> r.find(point)).orElse(point))
                        .toList();
        double literal = Math.min(calibration.share(foretold, keyPoints), topic.most());
        double content = reading.map(r -> r.share(completeness(found), literal)).orElse(literal);
        var kind = kind(answer, question, topic, told, reading);
        var telling = telling(given.type(), kind, answer);
        double highest = reading.map(Reading::most).orElse(topic.most());
        double share = TellingShare.of(given.type(), content, highest, telling);
        boolean nothingLived = given.type() == QuestionType.BEHAVIOURAL && !told;
        double most = Math.min(most(kind), nothingLived ? MOST_WITHOUT_EXPERIENCE : 100);
        double score = score(share, answer, most);
        double relevance =
                reading.map(r -> Math.max(topic.relevance(), r.onTopic()))
                        .orElse(topic.relevance());
        return new Judged(
                score,
                completeness(found),
                relevance,
                measured.of(Measure.COSINE),
                Tone.of(answer, question),
                TellingShare.dimensions(
                        given.type(), dimensions(found, relevance, measured), telling),
                found.stream().map(point -> coverage(point, answer)).toList(),
                kind,
                contradicted(found, answer),
                unsupported(answer, references, found, meaning),
                telling);
    }

    /// How something is told that is no answer says nothing.
    private static Optional<ReadTelling> telling(QuestionType type, Kind kind, Passage answer) {
        return switch (kind) {
            case ANSWER, OTHER_STORY, WORDS_IN_A_ROW ->
                    Optional.of(TellingReader.read(type, answer));
            case DOES_NOT_KNOW, OFF_TOPIC -> Optional.empty();
        };
    }

    private static KeyPoints keyPoints(AnswerToEvaluate given) {
        if (given.keyPoints().isEmpty()) {
            return KeyPoints.NONE;
        }
        return given.type() == QuestionType.TECHNICAL ? KeyPoints.FACTS : KeyPoints.GENERAL;
    }

    private static Optional<Reading> reading(
            QuestionType type,
            boolean told,
            List<KeyPoint> wanted,
            Passage question,
            Passage answer,
            Measured measured,
            Meaning meaning) {
        return switch (type) {
            case TECHNICAL -> Optional.empty();
            case SITUATIONAL -> Optional.of(new Steps(answer, measured, meaning));
            case BEHAVIOURAL ->
                    told
                            ? Optional.of(
                                    new Story(
                                            answer,
                                            question,
                                            wanted,
                                            measured.of(Measure.COSINE),
                                            meaning))
                            : Optional.empty();
        };
    }

    static Kind kind(
            Passage answer,
            Passage question,
            Topic topic,
            boolean told,
            Optional<Reading> reading) {
        if (Refusal.isIn(answer, question)) {
            return Kind.DOES_NOT_KNOW;
        }
        if (told) {
            boolean theme = reading.map(Reading::onTopic).orElse(1.0) >= OTHER_THEME;
            return theme ? Kind.ANSWER : Kind.OTHER_STORY;
        }
        boolean off = topic.isOff() && reading.map(r -> r.onTopic() == 0).orElse(true);
        if (off) {
            return Kind.OFF_TOPIC;
        }
        return Jumble.isIn(answer) ? Kind.WORDS_IN_A_ROW : Kind.ANSWER;
    }

    /// @param share of the full score, 0 to 1
    /// @param most that this kind of answer can have, 0 to 100
    static double score(double share, Passage answer, double most) {
        return Math.clamp(Math.min(share, Jumble.most(answer)) * 100, 0, most);
    }

    static double most(Kind kind) {
        return switch (kind) {
            case ANSWER, OTHER_STORY, WORDS_IN_A_ROW -> 100;
            case OFF_TOPIC -> MOST_OFF_TOPIC;
            case DOES_NOT_KNOW -> MOST_NOT_KNOWN;
        };
    }

    private List<DimensionScore> dimensions(
            List<Found> found, double relevance, Measured measured) {
        double similarity = calibration.model().share(SIMILARITY);
        double aboutness = calibration.model().share(ABOUTNESS);
        return List.of(
                new DimensionScore(
                        Dimension.COMPLETENESS,
                        completeness(found),
                        Math.max(0, 1 - similarity - aboutness)),
                new DimensionScore(Dimension.RELEVANCE, relevance, aboutness),
                new DimensionScore(Dimension.SIMILARITY, measured.of(Measure.COSINE), similarity));
    }

    private static double completeness(List<Found> found) {
        double all = 0;
        double covered = 0;
        for (var point : found) {
            double weight = point.point().keyPoint().weight();
            all += weight;
            covered += weight * point.coverage();
        }
        return all == 0 ? 0 : Math.clamp(covered / all, 0, 1);
    }

    private static KeyPointCoverage coverage(Found found, Passage answer) {
        var evidence = found.where().stream().map(clause -> span(clause, answer)).toList();
        var level =
                evidence.isEmpty()
                        ? Level.MISSED
                        : found.coverage() >= PointFinder.COVERED ? Level.COVERED : Level.PARTLY;
        return new KeyPointCoverage(found.point().keyPoint(), level, found.coverage(), evidence);
    }

    private static List<Judgement.Contradicted> contradicted(List<Found> found, Passage answer) {
        List<Judgement.Contradicted> contradicted = new ArrayList<>();
        for (var point : found) {
            Clause best = point.best();
            if (point.clash() && best != null) {
                contradicted.add(
                        new Judgement.Contradicted(
                                point.point().keyPoint().text(), span(best, answer)));
            }
        }
        return contradicted;
    }

    /// Sentences of some length that are close to nothing expected.
    private static List<Span> unsupported(
            Passage answer, List<Passage> references, List<Found> found, Meaning meaning) {
        List<Span> spans = new ArrayList<>();
        for (Clause sentence : answer.sentences()) {
            double best = 0;
            for (var reference : references) {
                best = Math.max(best, meaning.best(sentence, reference.units()));
            }
            for (var point : found) {
                best = Math.max(best, meaning.between(point.point().passage().text(), sentence));
            }
            if (sentence.weight() >= 4 && best < 0.25) {
                spans.add(span(sentence, answer));
            }
        }
        return spans;
    }

    private static Span span(Clause clause, Passage answer) {
        return answer.plain().original(clause.start(), clause.end());
    }
}
