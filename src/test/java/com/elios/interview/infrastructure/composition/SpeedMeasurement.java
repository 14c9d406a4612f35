package com.elios.interview.infrastructure.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.adapter.coach.local.BundledQuestionBank;
import com.elios.interview.application.usecase.cv.CvProgress;
import com.elios.interview.application.usecase.cv.CvReading;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.infrastructure.config.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of `docs/performance.md` that one process can measure of itself. Its name keeps it
/// out of the normal build: `./mvnw test -Dtest=SpeedMeasurement -Delios.data=FOLDER`.
class SpeedMeasurement {
    private final Clock clock = Clock.systemUTC();

    @Test
    void scoringAnAnswerOfAbout150Words() {
        var local = new LocalIntelligence(clock);
        var bank = new BundledQuestionBank().load();
        var millis = new ArrayList<Double>();
        for (int i = 0; i < bank.size() * 3 / 2; i++) {
            var question = bank.get(i % bank.size());
            var answer = answer(question, bank.get((i + 7) % bank.size()));
            long start = System.nanoTime();
            var _ = local.evaluator().evaluate(AnswerToEvaluate.to(question, answer));
            if (i >= bank.size() / 2) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        print("scoring an answer of about 150 words", millis);
    }

    @Test
    void searchingTheBank(@TempDir Path folder) {
        var folders = DataFolder.ofThisMachine();
        try (var application = new Application(folders, folder, Map.of(), clock)) {
            var search = application.commandLine(() -> 0).searchQuestions().get();
            var millis = new ArrayList<Double>();
            var bank = new BundledQuestionBank().load();
            for (int i = 0; i < 300; i++) {
                var query = bank.get(i % bank.size()).keyPoints().getFirst().text() + " " + i;
                long start = System.nanoTime();
                assertThat(search.execute(query, 10)).hasSize(10);
                if (i >= 100) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
            print("searching " + bank.size() + " questions", millis);
        }
    }

    @Test
    void readingACvOfTwoPages() {
        var cv = data().resolve("cv/rendercv/John_Doe_ClassicTheme_CV.pdf");
        assumeTrue(Files.exists(cv), "the folder with measuring data is absent: -Delios.data");
        var readCv = new LocalIntelligence(clock).readCv();
        var millis = new ArrayList<Double>();
        double first = 0;
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            assertThat(readCv.execute(cv, CvProgress.NONE)).isInstanceOf(CvReading.Read.class);
            double took = (System.nanoTime() - start) / 1e6;
            first = i == 0 ? took : first;
            if (i >= 10) {
                millis.add(took);
            }
        }
        System.out.printf("reading a CV, the first in the process: %.0f ms%n", first);
        print("reading a CV, warm", millis);
    }

    private static Path data() {
        return Path.of(System.getProperty("elios.data", "absent"));
    }

    /// The reference answer, filled up with another one to about 150 words.
    private static String answer(Question question, Question other) {
        var words = (question.referenceAnswer() + " " + other.referenceAnswer()).split(" ", -1);
        return String.join(" ", List.of(words).subList(0, Math.min(150, words.length)));
    }

    private static void print(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms%n",
                what, millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100));
    }
}
