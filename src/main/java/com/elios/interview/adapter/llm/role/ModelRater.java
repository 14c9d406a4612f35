package com.elios.interview.adapter.llm.role;

import com.elios.interview.adapter.llm.asking.Answered;
import com.elios.interview.adapter.llm.asking.Asking;
import com.elios.interview.adapter.llm.asking.JsonReply;
import com.elios.interview.adapter.llm.asking.NotAsAsked;
import com.elios.interview.adapter.llm.asking.Task;
import com.elios.interview.adapter.llm.prompt.Prompt;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.SecondRater;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.service.opinion.OpinionClaims;
import com.elios.interview.domain.service.opinion.OpinionClaims.PointClaim;
import com.elios.interview.domain.service.opinion.OpinionClaims.RemarkClaim;
import com.elios.interview.domain.service.opinion.OpinionJudge;
import com.elios.interview.domain.service.scoring.detect.Tongue;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Asks a language model which key points an answer covers. What it says without a quote from the
/// answer is dropped; the score is computed here.
public final class ModelRater implements SecondRater {
    private static final Prompt PROMPT = Prompt.of("evaluate-answer", 1);
    private static final double TEMPERATURE = 0.3;
    private static final int MOST_TOKENS = 1_500;
    private static final int MOST_SAMPLES = 5;
    private static final int LONGEST_QUOTE = 1_000;
    private static final int LONGEST_REMARK = 400;
    private static final int MOST_REMARKS = 8;

    private final Asking asking;
    private final Predicate<OpinionSource> passedTrustCheck;

    public ModelRater(Asking asking, Predicate<OpinionSource> passedTrustCheck) {
        this.asking = asking;
        this.passedTrustCheck = passedTrustCheck;
    }

    /// Name and version of the prompt that is used.
    public static String prompt() {
        return PROMPT.id();
    }

    @Override
    public SecondOpinion rate(AnswerToEvaluate answer, int samples, Errand errand) {
        if (samples < 1 || samples > MOST_SAMPLES || answer.keyPoints().isEmpty()) {
            throw new IllegalArgumentException(
                    samples + " samples, " + answer.keyPoints().size() + " key points");
        }
        List<Answered<OpinionClaims>> replies = new ArrayList<>();
        for (int sample = 0; sample < samples; sample++) {
            replies.add(
                    asking.json(
                            task(answer, sample),
                            errand,
                            reply -> claims(reply, answer.keyPoints().size())));
        }
        var last = replies.getLast();
        var source =
                new OpinionSource(
                        last.service(), last.model(), last.prompt(), asking.clock().instant());
        var opinion =
                new OpinionJudge(answer)
                        .judge(
                                replies.stream().map(Answered::value).toList(),
                                passedTrustCheck.test(source),
                                source);
        if (opinion.dropped() > 0 && nothingIsLeft(opinion)) {
            throw new ServiceFailure(
                    last.service(),
                    ServiceProblem.UNSUPPORTED_CLAIMS,
                    opinion.dropped() + " claims dropped");
        }
        return opinion;
    }

    private static boolean nothingIsLeft(SecondOpinion.Given opinion) {
        return opinion.points().stream().noneMatch(PointVerdict::covered)
                && opinion.strengths().isEmpty()
                && opinion.weaknesses().isEmpty();
    }

    private static Task task(AnswerToEvaluate answer, int sample) {
        return new Task(
                Purpose.EVALUATE_ANSWER,
                PROMPT,
                Schemas.OPINION,
                TEMPERATURE,
                MOST_TOKENS,
                Map.of(
                        "type", answer.type().name().toLowerCase(Locale.ROOT),
                        "question", answer.question(),
                        "points", numbered(answer.keyPoints())),
                Map.of("answer", answer.answer()),
                sample);
    }

    private static String numbered(List<KeyPoint> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i + 1) + ". " + points.get(i).text())
                .collect(Collectors.joining("\n"));
    }

    private static OpinionClaims claims(JsonReply reply, int count) throws NotAsAsked {
        var entries = reply.objects("points", count);
        if (entries.size() != count) {
            throw NotAsAsked.form("\"points\" must have one entry for each of the key points.");
        }
        List<PointClaim> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var entry = entries.get(i);
            if (entry.number("number", 1, count) != i + 1) {
                throw NotAsAsked.form("\"points\" must be in the order of the key points.");
            }
            points.add(new PointClaim(entry.flag("covered"), entry.text("quote", LONGEST_QUOTE)));
        }
        return new OpinionClaims(points, remarks(reply));
    }

    private static List<RemarkClaim> remarks(JsonReply reply) throws NotAsAsked {
        List<RemarkClaim> remarks = new ArrayList<>();
        for (var entry : reply.objects("remarks", MOST_REMARKS)) {
            boolean strength =
                    switch (entry.text("kind", LONGEST_REMARK)) {
                        case "strength" -> true;
                        case "weakness" -> false;
                        default ->
                                throw NotAsAsked.form(
                                        "\"kind\" must be \"strength\" or \"weakness\".");
                    };
            remarks.add(
                    new RemarkClaim(
                            strength,
                            entry.text("text", LONGEST_REMARK),
                            entry.text("quote", LONGEST_QUOTE)));
        }
        var all = remarks.stream().map(RemarkClaim::text).collect(Collectors.joining(" "));
        if (Tongue.isForeign(Passage.of(all))) {
            throw new NotAsAsked(ServiceProblem.WRONG_LANGUAGE, "Write the remarks in English.");
        }
        return remarks;
    }
}
