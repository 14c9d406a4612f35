package com.elios.interview.adapter.llm.role;

import com.elios.interview.adapter.llm.asking.Asking;
import com.elios.interview.adapter.llm.asking.JsonReply;
import com.elios.interview.adapter.llm.asking.NotAsAsked;
import com.elios.interview.adapter.llm.asking.Task;
import com.elios.interview.adapter.llm.prompt.Prompt;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.SkillExtractor;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.service.opinion.EvidenceLock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Asks a language model for skills of a CV that our own list does not know. Each needs a quote of
/// the CV that names it.
public final class ModelSkillExtractor implements SkillExtractor {
    private static final Prompt PROMPT = Prompt.of("extract-skills", 1);
    private static final double TEMPERATURE = 0.3;
    private static final int MOST_TOKENS = 2_500;
    private static final int MOST_SKILLS = 60;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_QUOTE = 400;

    /// Of skills that are not in our own list.
    private static final String CATEGORY = "other";

    private final Asking asking;

    public ModelSkillExtractor(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Made<List<ExtractedSkill>> extract(DocumentText text, CvFacts facts, Errand errand) {
        var cv = CvText.of(text);
        var answered =
                asking.json(
                        new Task(
                                Purpose.EXTRACT_SKILLS,
                                PROMPT,
                                Schemas.SKILLS,
                                TEMPERATURE,
                                MOST_TOKENS,
                                Map.of(),
                                Map.of("cv", cv),
                                0),
                        errand,
                        reply -> found(reply, cv, facts.skills()));
        return answered.made(answered.value().skills, answered.value().dropped);
    }

    private static Found found(JsonReply reply, String cv, List<ExtractedSkill> known)
            throws NotAsAsked {
        var lock = new EvidenceLock(cv);
        List<ExtractedSkill> skills = new ArrayList<>(known);
        Set<String> names = new HashSet<>();
        known.forEach(skill -> names.add(skill.name().toLowerCase(Locale.ROOT)));
        int dropped = 0;
        int claimed = 0;
        for (var entry : reply.objects("skills", MOST_SKILLS)) {
            claimed++;
            var name = entry.text("name", LONGEST_NAME).strip();
            var quote = entry.text("quote", LONGEST_QUOTE);
            var where = lock.find(quote);
            if (name.isEmpty() || where.isEmpty() || new EvidenceLock(quote).find(name).isEmpty()) {
                dropped++;
            } else if (names.add(name.toLowerCase(Locale.ROOT))) {
                skills.add(new ExtractedSkill(name, CATEGORY, null, line(cv, where.get().start())));
            }
        }
        if (claimed > 0 && dropped == claimed) {
            throw new NotAsAsked(
                    ServiceProblem.UNSUPPORTED_CLAIMS,
                    "Each quote must be in the CV word by word and hold the name of the skill.");
        }
        return new Found(List.copyOf(skills), dropped);
    }

    private static SourceLine line(String cv, int at) {
        int start = cv.lastIndexOf('\n', at) + 1;
        int end = cv.indexOf('\n', at);
        int number = (int) cv.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new SourceLine(number, cv.substring(start, end < 0 ? cv.length() : end));
    }

    private record Found(List<ExtractedSkill> skills, int dropped) {}
}
