package com.elios.interview.adapter.cv.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.adapter.cv.document.FileDocumentReader;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads office CVs and hostile files that we did not write. Needs the folder
/// that the property `elios.data` names, and says so where it is absent.
class CvDataMeasurement {
    private static final Path DATA = Path.of(System.getProperty("elios.data", "no-data-folder"));

    private final FileDocumentReader reader = new FileDocumentReader();
    private final LocalCvAnalyzer analyzer = new LocalCvAnalyzer(Clock.systemUTC());

    @BeforeEach
    void dataIsThere() {
        assumeTrue(
                Files.isDirectory(DATA),
                "not measured: set -Delios.data to the folder with the measuring data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-Accountant", "01-Desktop_Support", "01-Office_Coordinator"})
    void pdfAndDocxGiveTheSameFacts(String name) {
        var folder = DATA.resolve("cv/soupboss");
        var pdf = facts(folder.resolve(name + ".pdf"));
        var docx = facts(folder.resolve(name + ".docx"));
        assertThat(pdf.roles())
                .usingRecursiveComparison()
                .ignoringFields("source")
                .isEqualTo(docx.roles());
        assertThat(pdf.skills())
                .extracting(ExtractedSkill::name, ExtractedSkill::years)
                .isEqualTo(docx.skills().stream().map(s -> tuple(s.name(), s.years())).toList());
        assertThat(pdf)
                .usingRecursiveComparison()
                .comparingOnlyFields("name", "email", "totalYears", "summary", "topics")
                .isEqualTo(docx);
        assertThat(pdf.roles()).extracting(Role::start).doesNotContainNull();
    }

    @Test
    void hostileFilesAreSurvived() throws IOException {
        var outcomes = new TreeMap<String, Integer>();
        var slowest = Duration.ZERO;
        for (var file : hostile()) {
            var begin = Instant.now();
            var outcome =
                    switch (reader.read(file)) {
                        case DocumentReading.Read(var text) -> {
                            assertThat(analyzer.analyze(text)).isNotNull();
                            yield "READ";
                        }
                        case DocumentReading.Refused(var reason) -> reason.name();
                    };
            var took = Duration.between(begin, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            outcomes.merge(outcome, 1, Integer::sum);
        }
        System.out.printf("hostile files: %s, slowest %d ms%n", outcomes, slowest.toMillis());
        assertThat(slowest).isLessThan(Duration.ofSeconds(35));
    }

    private static List<Path> hostile() throws IOException {
        try (var files = Files.walk(DATA.resolve("hostile"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private CvFacts facts(Path file) {
        assertThat(reader.read(file)).isInstanceOf(DocumentReading.Read.class);
        return analyzer.analyze(((DocumentReading.Read) reader.read(file)).text());
    }
}
