package com.elios.interview.adapter.llm.role;

import com.elios.interview.adapter.llm.asking.Asking;
import com.elios.interview.adapter.llm.asking.NotAsAsked;
import com.elios.interview.adapter.llm.asking.Task;
import com.elios.interview.adapter.llm.prompt.Prompt;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.ReportMaterial;
import com.elios.interview.domain.port.ReportSummarizer;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.service.generation.ProseLock;
import com.elios.interview.domain.service.scoring.detect.Tongue;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Asks a language model for the closing words after an interview. Sentences with numbers or
/// quotes that are not in the material are dropped, also while the text still comes.
public final class ModelReportSummarizer implements ReportSummarizer {
    private static final Prompt PROMPT = Prompt.of("write-report", 1);
    private static final double TEMPERATURE = 0.3;
    private static final int MOST_TOKENS = 900;
    private static final int FEWEST_WORDS = 40;
    private static final int LONGEST = 4_000;

    /// Neither nothing, nor a page of the web, nor JSON.
    private static final Pattern PROSE = Pattern.compile("\\s*[^\\s<{\\[]");

    private final Asking asking;

    public ModelReportSummarizer(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Made<String> summarize(
            ReportMaterial material, Consumer<String> partial, Errand errand) {
        var text = MaterialText.of(material);
        var lock = new ProseLock(text, MaterialText.said(material));
        var answered =
                asking.prose(
                        new Task(
                                Purpose.WRITE_REPORT,
                                PROMPT,
                                null,
                                TEMPERATURE,
                                MOST_TOKENS,
                                Map.of(),
                                Map.of("material", text),
                                0),
                        so -> partial.accept(lock.keep(wholeSentences(so)).text()),
                        errand,
                        reply -> kept(lock, reply));
        return answered.made(answered.value().text(), answered.value().dropped());
    }

    /// What comes after the last full stop may still become anything.
    private static String wholeSentences(String soFar) {
        int end = -1;
        for (int i = 0; i + 1 < soFar.length(); i++) {
            if (".!?".indexOf(soFar.charAt(i)) >= 0
                    && Character.isWhitespace(soFar.charAt(i + 1))) {
                end = i;
            }
        }
        return soFar.substring(0, end + 1);
    }

    private static ProseLock.Kept kept(ProseLock lock, String reply) throws NotAsAsked {
        if (reply.length() > LONGEST || !PROSE.matcher(reply).lookingAt()) {
            throw NotAsAsked.form("Write 120 to 220 words of plain prose.");
        }
        if (Tongue.isForeign(Passage.of(reply))) {
            throw new NotAsAsked(ServiceProblem.WRONG_LANGUAGE, "Write in English.");
        }
        var kept = lock.keep(reply);
        if (kept.dropped() * 2 > kept.sentences()) {
            throw new NotAsAsked(
                    ServiceProblem.UNSUPPORTED_CLAIMS,
                    "Use only numbers and quotes of the material.");
        }
        if (Passage.of(kept.text()).words().size() < FEWEST_WORDS) {
            throw NotAsAsked.form("Write 120 to 220 words of plain prose.");
        }
        return kept;
    }
}
