package com.elios.interview.application.measuring;

import com.elios.interview.application.error.NoGradedAnswers;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.GoldenPack;
import com.elios.interview.domain.port.GradedAnswerSource;
import com.elios.interview.domain.port.QuestionBankSource;
import com.elios.interview.domain.service.scoring.fit.BankAnswers;
import com.elios.interview.domain.service.scoring.fit.GradedSample;
import com.elios.interview.domain.service.scoring.fit.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the model of grades is learnt from and measured by.
public final class GradedMaterial {
    private final GradedAnswerSource graded;
    private final QuestionBankSource bank;
    private final GoldenPack golden;
    private final Embedder embedder;

    public GradedMaterial(
            GradedAnswerSource graded,
            QuestionBankSource bank,
            GoldenPack golden,
            Embedder embedder) {
        this.graded = graded;
        this.bank = bank;
        this.golden = golden;
        this.embedder = embedder;
    }

    /// What people graded; at least one answer.
    public List<GradedAnswer> byPeople(Path folder) {
        var answers = graded.read(folder);
        if (answers.isEmpty()) {
            throw new NoGradedAnswers(folder.toString());
        }
        return answers;
    }

    /// What we graded ourselves, of the bank's own texts.
    public List<GradedAnswer> byUs() {
        return BankAnswers.of(bank.load(), golden.paraphrases());
    }

    /// Takes minutes for thousands.
    ///
    /// @param progress told after each answer, from any thread
    public List<GradedSample> measured(List<GradedAnswer> answers, Consumer<Headway> progress) {
        return new Samples(embedder)
                .of(answers, done -> progress.accept(new Headway(done, answers.size())));
    }
}
