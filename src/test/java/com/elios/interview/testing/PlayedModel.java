package com.elios.interview.testing;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.CvSummarizer;
import com.elios.interview.domain.port.QuestionGenerator;
import com.elios.interview.domain.port.QuestionOrder;
import com.elios.interview.domain.port.ReportMaterial;
import com.elios.interview.domain.port.ReportSummarizer;
import com.elios.interview.domain.port.SkillExtractor;
import com.elios.interview.domain.port.service.Errand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A language model that writes the same whoever asks, or does not help.
public final class PlayedModel
        implements ReportSummarizer, QuestionGenerator, CvSummarizer, SkillExtractor {
    public static final String WORDS = "You explained the index well. Say next what a write costs.";

    public @Nullable ServiceProblem problem;
    public Runnable whileWriting = () -> {};
    public int asked;

    @Override
    public Made<String> summarize(
            ReportMaterial material, Consumer<String> partial, Errand errand) {
        answer();
        partial.accept("You explained");
        whileWriting.run();
        if (errand.stop().asked()) {
            throw new ServiceFailure(ServiceName.OPENAI, ServiceProblem.STOPPED, "");
        }
        partial.accept(WORDS);
        return new Made<>(WORDS, by("write-report/1", 1));
    }

    @Override
    public Optional<Made<Question>> generate(QuestionOrder order, Errand errand) {
        answer();
        whileWriting.run();
        if (errand.stop().asked()) {
            throw new ServiceFailure(ServiceName.OPENAI, ServiceProblem.STOPPED, "");
        }
        var key = "played-" + asked;
        var question =
                new Question(
                        QuestionId.of(key, 1),
                        key,
                        1,
                        order.type(),
                        order.difficulty(),
                        List.of(order.skill()),
                        "How would you explain " + order.skill() + " to a new colleague?",
                        "By what it is for, with one example from work.",
                        List.of(
                                new KeyPoint("what it is for", 1),
                                new KeyPoint("one example from work", 1)));
        return Optional.of(new Made<>(question, by("generate-question/1", 0)));
    }

    @Override
    public Made<String> summarize(DocumentText text, CvFacts facts, Errand errand) {
        answer();
        return new Made<>("Builds what pays.", by("summarise-cv/1", 0));
    }

    @Override
    public Made<List<ExtractedSkill>> extract(DocumentText text, CvFacts facts, Errand errand) {
        answer();
        var skills = new ArrayList<>(facts.skills());
        skills.add(
                new ExtractedSkill(
                        "Terraform", "other", null, new SourceLine(1, text.lines().getFirst())));
        return new Made<>(List.copyOf(skills), by("extract-skills/1", 2));
    }

    private void answer() {
        asked++;
        if (problem != null) {
            throw new ServiceFailure(ServiceName.OPENAI, problem, "");
        }
    }

    private static Origin by(String prompt, int dropped) {
        return new Origin.ByService(ServiceName.OPENAI, "played", prompt, dropped);
    }
}
