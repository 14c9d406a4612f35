package com.elios.interview.infrastructure.cloud.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.coach.local.BundledQuestionBank;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.port.QuestionOrder;
import com.elios.interview.domain.port.ReportMaterial;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.SampleCv;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Promises of the five roles, whoever fills them.
abstract class RoleContract {
    private static final List<Question> BANK = new BundledQuestionBank().load();

    abstract Roles roles();

    private static Errand errand() {
        return Errand.of(new Stop());
    }

    private static Question question(QuestionType type) {
        return BANK.stream().filter(q -> q.type() == type).findFirst().orElseThrow();
    }

    @Test
    void eachKeyPointHasAVerdictInOrderAndEachYesHasEvidence() {
        for (var type : QuestionType.values()) {
            var question = question(type);
            var answer = question.referenceAnswer();
            var verdicts = roles().evaluate().apply(AnswerToEvaluate.to(question, answer));
            assertThat(verdicts.stream().map(PointVerdict::keyPoint))
                    .containsExactlyElementsOf(question.keyPoints());
            assertThat(verdicts)
                    .allSatisfy(
                            verdict ->
                                    verdict.evidence()
                                            .forEach(
                                                    span ->
                                                            assertThat(span.of(answer))
                                                                    .isNotBlank()));
        }
    }

    @Test
    void aGoodAnswerCoversMoreThanAnAnswerToSomethingElse() {
        var question = question(QuestionType.TECHNICAL);
        var other =
                BANK.stream()
                        .filter(q -> q.type() == QuestionType.TECHNICAL)
                        .filter(q -> q.skills().stream().noneMatch(question.skills()::contains))
                        .reduce((_, last) -> last)
                        .orElseThrow();
        assertThat(covered(question, question.referenceAnswer()))
                .isGreaterThan(covered(question, other.referenceAnswer()));
    }

    @Test
    void theSameAnswerHasTheSameVerdicts() {
        var task =
                AnswerToEvaluate.to(
                        question(QuestionType.SITUATIONAL),
                        question(QuestionType.SITUATIONAL).referenceAnswer());
        assertThat(roles().evaluate().apply(task)).isEqualTo(roles().evaluate().apply(task));
    }

    private long covered(Question question, String answer) {
        return roles().evaluate().apply(AnswerToEvaluate.to(question, answer)).stream()
                .filter(PointVerdict::covered)
                .count();
    }

    @Test
    void aQuestionIsOfTheOrderAndNotTaken() {
        var made = generated();
        assertThat(made.type()).isEqualTo(QuestionType.TECHNICAL);
        assertThat(made.mainSkill()).isEqualTo(question(QuestionType.TECHNICAL).mainSkill());
        assertThat(made.id()).isNotEqualTo(question(QuestionType.TECHNICAL).id());
        assertThat(made.keyPoints()).hasSizeGreaterThanOrEqualTo(3);
    }

    /// A question on the topic of one that is taken.
    final Question generated() {
        var taken = Set.of(question(QuestionType.TECHNICAL).id());
        return roles().questions()
                .generate(
                        new QuestionOrder(
                                QuestionType.TECHNICAL,
                                Difficulty.MEDIUM,
                                question(QuestionType.TECHNICAL).mainSkill(),
                                null,
                                List.of(),
                                BANK,
                                taken),
                        errand())
                .orElseThrow()
                .value();
    }

    @Test
    void aSummaryOfACvStatesNoNumberThatTheCvDoesNot() {
        var made =
                roles().summaries().summarize(SampleCv.text(), SampleCv.facts(), errand()).value();
        assertThat(made).isNotBlank();
        var numbers = made.replaceAll("\\D+", " ").strip();
        for (var number : numbers.isEmpty() ? new String[0] : numbers.split(" ", -1)) {
            assertThat(String.join("\n", SampleCv.LINES)).contains(number);
        }
    }

    @Test
    void skillsHaveTheLineThatNamesThem() {
        var skills = roles().skills().extract(SampleCv.text(), SampleCv.facts(), errand()).value();
        assertThat(skills).containsAll(SampleCv.facts().skills());
        assertThat(skills)
                .allSatisfy(
                        skill ->
                                assertThat(SampleCv.LINES.get(skill.source().number() - 1))
                                        .isEqualTo(skill.source().text())
                                        .contains(skill.name()));
    }

    @Test
    void closingWordsStateNoNumberThatTheReportDoesNot() {
        var words = roles().reports().summarize(material(), _ -> {}, errand()).value();
        assertThat(words.split("\\s+", -1)).hasSizeGreaterThan(20);
        assertThat(words.replaceAll("\\D+", " ").strip().split(" ", -1))
                .allMatch(
                        number ->
                                number.isEmpty()
                                        || List.of("1", "2", "62", "100").contains(number));
    }

    static ReportMaterial material() {
        return new ReportMaterial(
                new FeedbackReport(
                        InterviewId.create(),
                        62.0,
                        1,
                        0,
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Provenance("e/1", "r/1", Instant.EPOCH)),
                List.of(
                        new ReportMaterial.Item(
                                "What is a join?",
                                "A join puts rows of two tables together.",
                                "62 of 100",
                                List.of("Rows of two tables are combined"),
                                List.of("An outer join keeps rows without a partner")),
                        new ReportMaterial.Item(
                                "What is a view?", "", "skipped", List.of(), List.of())));
    }
}
