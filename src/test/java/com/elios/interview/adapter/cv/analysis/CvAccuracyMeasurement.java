package com.elios.interview.adapter.cv.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.adapter.cv.analysis.RenderedCv.Position;
import com.elios.interview.adapter.cv.analysis.RenderedCv.Study;
import com.elios.interview.adapter.cv.analysis.SkillSentence.Span;
import com.elios.interview.adapter.cv.document.FileDocumentReader;
import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.service.skill.SkillMatcher;
import com.elios.interview.domain.service.skill.SkillMention;
import com.elios.interview.domain.service.skill.SkillText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Precision and recall of each field of a CV, and of skills in sentences, printed as the tables of
/// `docs/cv-reading.md`. Needs the folder that the property `elios.data` names.
class CvAccuracyMeasurement {
    private static final Path DATA =
            Path.of(System.getProperty("elios.data", "no-data-folder")).resolve("cv");

    private final FileDocumentReader reader = new FileDocumentReader();
    private final LocalCvAnalyzer analyzer = new LocalCvAnalyzer(Clock.systemUTC());
    private final SkillMatcher matcher = SkillFile.load().matcher();

    @BeforeEach
    void dataIsThere() {
        assumeTrue(
                Files.isDirectory(DATA),
                "not measured: set -Delios.data to the folder with the measuring data");
    }

    @Test
    void fieldsOfRenderedCvs() throws IOException {
        var tallies = new LinkedHashMap<String, Tally>();
        try (var files = Files.list(DATA.resolve("rendercv"))) {
            for (var yaml : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                var truth = RenderedCv.parse(Files.readString(yaml));
                var pdf = Path.of(yaml.toString().replace(".yaml", ".pdf"));
                compare(truth, facts(pdf), tallies);
            }
        }
        tallies.forEach((field, tally) -> System.out.println(tally.row(field)));
        assertThat(tallies).isNotEmpty();
        assertThat(tallies)
                .allSatisfy(
                        (field, tally) -> assertThat(tally.recall()).as(field).isGreaterThan(0.9))
                .allSatisfy(
                        (field, tally) ->
                                assertThat(tally.precision()).as(field).isGreaterThan(0.9));
    }

    @ParameterizedTest
    @CsvSource({
        "skillspan/train.json, 0.55, 0.60",
        "skillspan/dev.json, 0.55, 0.58",
        "skill_extraction_esco/tech_validation_annotations.csv, 0.58, 0.88",
        "skill_extraction_esco/house_validation_annotations.csv, 0.45, 0.85"
    })
    void skillsInSentences(String file, double recall, double precision) throws IOException {
        var path = DATA.resolve(file);
        var sentences =
                file.endsWith(".json") ? SkillSentence.tagged(path) : SkillSentence.labelled(path);
        var knowledge = new Tally();
        var competences = new Tally();
        var mentions = new Tally();
        for (var sentence : sentences) {
            var found =
                    matcher.find(List.of(new SkillText(sentence.text(), false))).stream()
                            .map(CvAccuracyMeasurement::span)
                            .toList();
            count(sentence.knowledge(), found, knowledge);
            count(sentence.competences(), found, competences);
            long right = found.stream().filter(sentence::marks).count();
            mentions.add((int) right, 0, (int) (found.size() - right));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s, %d sentences | %.3f | %.3f | %.3f |%n",
                file,
                sentences.size(),
                knowledge.recall(),
                competences.recall(),
                mentions.precision());
        assertThat(knowledge.recall()).isGreaterThan(recall);
        assertThat(mentions.precision()).isGreaterThan(precision);
    }

    private static void count(List<Span> truth, List<Span> found, Tally tally) {
        int met = (int) truth.stream().filter(span -> span.meets(found)).count();
        tally.add(met, truth.size() - met, 0);
    }

    private static Span span(SkillMention mention) {
        return new Span(mention.from(), mention.to());
    }

    private void compare(RenderedCv truth, CvFacts facts, Map<String, Tally> tallies) {
        tally("name", List.of(truth.name()), one(facts.name()), tallies);
        tally("e-mail", List.of(truth.email()), one(facts.email()), tallies);
        var roles = truth.roles();
        var read = facts.roles();
        tally("role: title", map(roles, Position::title), map(read, Role::title), tallies);
        tally(
                "role: organisation",
                map(roles, Position::organisation),
                map(read, role -> text(role.organisation())),
                tallies);
        tally(
                "role: title with organisation and dates",
                map(roles, Position::toString),
                map(read, CvAccuracyMeasurement::position),
                tallies);
        tally(
                "education: institution",
                map(truth.education(), Study::institution),
                map(facts.education(), e -> text(e.institution())),
                tallies);
        tally(
                "education: degree with institution and dates",
                map(truth.education(), Study::toString),
                map(facts.education(), e -> study(e, truth.education())),
                tallies);
        tally("listed skills", truth.skills(), listed(truth.skills(), facts.skills()), tallies);
    }

    private static String position(Role role) {
        return new Position(
                        role.title(),
                        text(role.organisation()),
                        text(role.start()),
                        role.current() ? "present" : text(role.end()))
                .toString();
    }

    /// How a degree and its area are joined is a matter of the layout.
    private static String study(Education read, List<Study> all) {
        var degree = text(read.degree());
        Optional<Study> meant =
                all.stream()
                        .filter(s -> degree.contains(s.degree()) && degree.contains(s.area()))
                        .findFirst();
        return new Study(
                        meant.map(Study::degree).orElse(degree),
                        meant.map(Study::area).orElse(""),
                        text(read.institution()),
                        text(read.start()),
                        text(read.end()))
                .toString();
    }

    /// The items of the list that some skill of the facts was read from.
    private List<String> listed(List<String> items, List<ExtractedSkill> skills) {
        var names = skills.stream().map(ExtractedSkill::name).collect(Collectors.toSet());
        return items.stream()
                .filter(
                        item ->
                                matcher.find(List.of(new SkillText(item, true))).stream()
                                        .anyMatch(m -> names.contains(m.skill().name())))
                .toList();
    }

    private static void tally(
            String field, List<String> truth, List<String> read, Map<String, Tally> tallies) {
        tallies.computeIfAbsent(field, _ -> new Tally()).compare(truth, read);
    }

    private static <T> List<String> map(List<T> all, Function<T, String> field) {
        return all.stream().map(field).toList();
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String text(@Nullable CvDate value) {
        return value == null ? "" : value.toString();
    }

    private CvFacts facts(Path file) {
        var reading = reader.read(file);
        assertThat(reading).isInstanceOf(DocumentReading.Read.class);
        return analyzer.analyze(((DocumentReading.Read) reading).text());
    }
}
