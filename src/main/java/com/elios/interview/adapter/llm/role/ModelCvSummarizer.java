package com.elios.interview.adapter.llm.role;

import com.elios.interview.adapter.llm.asking.Asking;
import com.elios.interview.adapter.llm.asking.JsonReply;
import com.elios.interview.adapter.llm.asking.NotAsAsked;
import com.elios.interview.adapter.llm.asking.Task;
import com.elios.interview.adapter.llm.prompt.Prompt;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.CvSummarizer;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.service.generation.CvClaims;
import com.elios.interview.domain.service.opinion.EvidenceLock;
import com.elios.interview.domain.service.scoring.detect.Tongue;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Asks a language model to sum up a CV. A sentence whose quotes, names or numbers are not in the
/// CV is dropped.
public final class ModelCvSummarizer implements CvSummarizer {
    private static final Prompt PROMPT = Prompt.of("summarise-cv", 1);
    private static final double TEMPERATURE = 0.3;
    private static final int MOST_TOKENS = 600;
    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_SENTENCE = 400;
    private static final int MOST_QUOTES = 8;
    private static final int LONGEST_QUOTE = 600;

    private final Asking asking;

    public ModelCvSummarizer(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Made<String> summarize(DocumentText text, CvFacts facts, Errand errand) {
        var cv = CvText.of(text);
        var answered =
                asking.json(
                        new Task(
                                Purpose.SUMMARISE_CV,
                                PROMPT,
                                Schemas.CV_SUMMARY,
                                TEMPERATURE,
                                MOST_TOKENS,
                                Map.of(),
                                Map.of("cv", cv),
                                0),
                        errand,
                        reply -> summary(reply, cv));
        return answered.made(answered.value().text, answered.value().dropped);
    }

    private static Summary summary(JsonReply reply, String cv) throws NotAsAsked {
        var lock = new EvidenceLock(cv);
        var claims = new CvClaims(cv);
        List<String> kept = new ArrayList<>();
        int dropped = 0;
        var all = new StringBuilder();
        for (var entry : reply.objects("sentences", MOST_SENTENCES)) {
            var sentence = entry.text("text", LONGEST_SENTENCE).strip();
            var quotes = entry.texts("quotes", MOST_QUOTES, LONGEST_QUOTE);
            all.append(sentence).append(' ');
            boolean supported =
                    !quotes.isEmpty()
                            && quotes.stream().allMatch(quote -> lock.find(quote).isPresent())
                            && claims.unsupported(sentence).isEmpty();
            if (supported && !sentence.isEmpty()) {
                kept.add(sentence);
            } else {
                dropped++;
            }
        }
        if (Tongue.isForeign(Passage.of(all.toString()))) {
            throw new NotAsAsked(ServiceProblem.WRONG_LANGUAGE, "Write in English.");
        }
        var text = String.join(" ", kept);
        if (text.isEmpty()) {
            throw new NotAsAsked(
                    ServiceProblem.UNSUPPORTED_CLAIMS,
                    "Every sentence needs quotes that are in the CV word by word, and may state only"
                            + " names and numbers of the CV.");
        }
        return new Summary(text, dropped);
    }

    private record Summary(String text, int dropped) {}
}
