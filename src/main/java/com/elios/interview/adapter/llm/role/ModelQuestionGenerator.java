package com.elios.interview.adapter.llm.role;

import com.elios.interview.adapter.llm.asking.Asking;
import com.elios.interview.adapter.llm.asking.JsonReply;
import com.elios.interview.adapter.llm.asking.NotAsAsked;
import com.elios.interview.adapter.llm.asking.Task;
import com.elios.interview.adapter.llm.prompt.Prompt;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.QuestionGenerator;
import com.elios.interview.domain.port.QuestionOrder;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.service.generation.Flaw;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Asks a language model for a new question, with an answer and key points, and asks it only where
/// nothing is wrong with it.
public final class ModelQuestionGenerator implements QuestionGenerator {
    private static final Prompt PROMPT = Prompt.of("generate-question", 1);
    private static final double TEMPERATURE = 0.7;
    private static final int MOST_TOKENS = 1_200;
    private static final int LONGEST_QUESTION = 800;
    private static final int LONGEST_ANSWER = 3_000;
    private static final int LONGEST_POINT = 250;
    private static final int FEWEST_POINTS = 3;
    private static final int MOST_POINTS = 6;
    private static final int HEAVIEST = 3;
    private static final int MOST_QUOTES = 8;
    private static final int LONGEST_QUOTE = 600;

    /// Known questions that are shown to the model; all are checked.
    private static final int MOST_KNOWN = 40;

    private final Asking asking;
    private final DraftCheck check;

    public ModelQuestionGenerator(Asking asking, DraftCheck check) {
        this.asking = asking;
        this.check = check;
    }

    @Override
    public Optional<Made<Question>> generate(QuestionOrder order, Errand errand) {
        var answered = asking.json(task(order), errand, reply -> checked(reply, order));
        return Optional.of(answered.made(answered.value(), 0));
    }

    private static Task task(QuestionOrder order) {
        var cv = String.join("\n", order.cvLines());
        return new Task(
                Purpose.GENERATE_QUESTION,
                PROMPT,
                Schemas.QUESTION,
                TEMPERATURE,
                MOST_TOKENS,
                Map.of(
                        "type", order.type().name().toLowerCase(Locale.ROOT),
                        "difficulty", order.difficulty().name().toLowerCase(Locale.ROOT),
                        "topic", order.skill(),
                        "known", known(order)),
                Map.of("cv", cv.isEmpty() ? "(no CV)" : cv),
                order.taken().size());
    }

    private static String known(QuestionOrder order) {
        return order.known().stream()
                .filter(question -> question.skills().contains(order.skill()))
                .limit(MOST_KNOWN)
                .map(question -> "- " + question.text())
                .collect(Collectors.joining("\n"));
    }

    private Question checked(JsonReply reply, QuestionOrder order) throws NotAsAsked {
        var text = reply.text("question", LONGEST_QUESTION).strip();
        var reference = reply.text("reference_answer", LONGEST_ANSWER).strip();
        List<KeyPoint> points = new ArrayList<>();
        for (var entry : reply.objects("key_points", MOST_POINTS)) {
            var point = entry.text("text", LONGEST_POINT).strip();
            int weight = entry.number("weight", 1, HEAVIEST);
            if (!point.isEmpty()) {
                points.add(new KeyPoint(point, weight));
            }
        }
        if (points.size() < FEWEST_POINTS || reference.isEmpty() || text.isEmpty()) {
            throw NotAsAsked.form(
                    "A question, its answer and at least three key points are needed.");
        }
        var quotes = reply.texts("cv_quotes", MOST_QUOTES, LONGEST_QUOTE);
        var key = key(text);
        var question =
                new Question(
                        QuestionId.of(key, 1),
                        key,
                        1,
                        order.type(),
                        order.difficulty(),
                        List.of(order.skill()),
                        text,
                        reference,
                        points);
        var flaw = check.flaw(question, quotes, order);
        if (flaw.isPresent()) {
            throw refused(flaw.get());
        }
        return question;
    }

    private static NotAsAsked refused(Flaw flaw) {
        return switch (flaw) {
            case UNSUPPORTED_CLAIM ->
                    new NotAsAsked(
                            ServiceProblem.UNSUPPORTED_CLAIMS,
                            "The question claims something about the person that the CV does not"
                                    + " say, or a quote is not in the CV.");
            case NOT_ENGLISH -> new NotAsAsked(ServiceProblem.WRONG_LANGUAGE, "Write in English.");
            case REPEATS_A_QUESTION -> unusable("It asks what a known question asks already.");
            case NOT_ANSWERABLE_ALOUD -> unusable("It cannot be answered by speaking alone.");
            case TOO_SHORT_OR_LONG -> unusable("A question has 10 to 60 words.");
            case NOT_ONE_QUESTION -> unusable("Ask exactly one question.");
            case ANSWER_DOES_NOT_FIT ->
                    unusable("The answer must cover every key point in so many words.");
        };
    }

    private static NotAsAsked unusable(String why) {
        return new NotAsAsked(ServiceProblem.NOT_USABLE, why);
    }

    /// The same words give the same key.
    private static String key(String text) {
        return "generated-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
