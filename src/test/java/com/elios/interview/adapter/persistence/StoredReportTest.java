package com.elios.interview.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.coach.local.LocalFeedbackWriter;
import com.elios.interview.adapter.persistence.contract.Samples;
import com.elios.interview.adapter.persistence.contract.TestStore;
import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.interviewing.EarlierInterviews;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.application.usecase.result.ShowReport;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.probing.Aim;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.report.Comparison;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Study;
import com.elios.interview.domain.model.report.WorkItem;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.testing.WordEmbedder;
import com.elios.interview.testing.WordEvaluator;
import com.elios.interview.testing.speech.MemoryRecordings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a report shows, from a real H2 file.
class StoredReportTest {
    private static final Instant DAY = Samples.NOON;

    @TempDir private Path folder = Path.of("");
    private final AnswerEvaluator evaluator = new WordEvaluator();
    private final List<Question> questions = Samples.questions("a", "b", "c");

    @SuppressWarnings("NullAway.Init")
    private TestStore store;

    @SuppressWarnings("NullAway.Init")
    private CandidateId candidate;

    @BeforeEach
    void open() {
        store = TestStore.embedded(folder);
        var person = Samples.candidate();
        store.database().candidates().save(person);
        store.database().questions().addAll(questions);
        candidate = person.id();
    }

    @AfterEach
    void close() {
        store.database().close();
    }

    @Test
    void aGapThatAFollowUpClosedComesBackClosedWithItsWords() {
        var question = questions.getFirst();
        var points = question.keyPoints();
        var interview = started(DAY, question);
        var first = answer(interview, question, "three plain words");
        var about = points.getFirst();
        var reply = "It is so: " + about.text();
        var asked =
                first.asked(new Probe(Aim.GAP, "And then?", about), DAY)
                        .replied(new Reply.Said(reply, DAY, Duration.ofSeconds(9), null));
        var together = evaluator.evaluate(task(question, asked.probing().orElseThrow().allSaid()));
        var review = shown(complete(interview, asked.evaluated(0, together)));
        assertThat(review.closedGaps()).isEqualTo(1);
        assertThat(review.openGaps()).isEqualTo(points.size() - 1);
        var closing =
                Objects.requireNonNull(review.gaps().getFirst().closed().getFirst().closing());
        assertThat(closing.quote()).isEqualToIgnoringCase(about.text());
        assertThat(review.studies())
                .flatExtracting(study -> study.item().missing())
                .doesNotContain(about.text());
    }

    @Test
    void othersOfTheSameSkillAreProposedFromTheBank() {
        var interview = started(DAY, questions.getFirst());
        var id = complete(interview, answer(interview, questions.getFirst(), "three plain words"));
        assertThat(shown(id).studies())
                .first()
                .satisfies(
                        study -> {
                            assertThat(study.again()).isEqualTo(questions.getFirst());
                            assertThat(study.practise())
                                    .containsExactlyInAnyOrder(questions.get(1), questions.get(2));
                        });
    }

    @Test
    void aQuestionThatLeftTheBankIsNotProposed() {
        var interview = started(DAY, questions.getFirst());
        var id = complete(interview, answer(interview, questions.getFirst(), "three plain words"));
        store.database().questions().retireAllExcept(Set.of(questions.get(1).id()));
        assertThat(shown(id).studies())
                .first()
                .satisfies(
                        study -> {
                            assertThat(study.again()).isNull();
                            assertThat(study.practise()).containsExactly(questions.get(1));
                        });
    }

    @Test
    void anEarlierInterviewThatIsGoneLeavesTheComparison() throws Exception {
        var earlier = practised(DAY);
        var id = practised(DAY.plus(Duration.ofDays(1)));
        assertThat(shown(id).comparison())
                .isInstanceOfSatisfying(
                        Comparison.Compared.class,
                        compared -> {
                            assertThat(compared.attempts()).hasSize(1);
                            assertThat(compared.lastAt()).isEqualTo(DAY.plusSeconds(60));
                        });
        store.execute("delete from interviews where id = '" + earlier + "'");
        assertThat(shown(id).comparison()).isEqualTo(new Comparison.FirstOne());
    }

    @Test
    void aDiscardedInterviewHasNoPartInTheComparison() throws Exception {
        var earlier = practised(DAY);
        var id = practised(DAY.plus(Duration.ofDays(1)));
        store.execute("update interviews set state = 'CANCELLED' where id = '" + earlier + "'");
        assertThat(shown(id).comparison()).isEqualTo(new Comparison.FirstOne());
    }

    @Test
    void aLaterInterviewIsNotComparedWith() {
        var id = practised(DAY);
        var _ = practised(DAY.plus(Duration.ofDays(1)));
        assertThat(shown(id).comparison()).isEqualTo(new Comparison.FirstOne());
    }

    @Test
    void aReportThatAnEarlierVersionWroteIsShown() {
        var question = questions.getFirst();
        var interview = started(DAY, question);
        var id = complete(interview, answer(interview, question, "three plain words"));
        var report = store.database().reports().find(id).orElseThrow();
        var text = question.keyPoints().getFirst().text();
        store.database()
                .reports()
                .save(
                        new FeedbackReport(
                                id,
                                report.overall(),
                                report.scored(),
                                report.notScored(),
                                report.skipped(),
                                report.dimensions(),
                                report.skills(),
                                List.of(new WorkItem(0, "Java", List.of("gone", text))),
                                report.provenance()));
        assertThat(shown(id).studies())
                .extracting(Study::item)
                .containsExactly(new WorkItem(0, "Java", List.of(text)));
    }

    private InterviewId practised(Instant at) {
        var interview = started(at, questions.getFirst());
        return complete(interview, answer(interview, questions.getFirst(), "three plain words"));
    }

    private Interview started(Instant at, Question... asked) {
        var ready = Samples.ready(candidate, List.of(asked), at);
        return store.database().interviews().save(ready.start(at));
    }

    private Answer answer(Interview interview, Question question, String text) {
        return Samples.typed(interview, 0, text)
                .evaluated(evaluator.evaluate(task(question, text)));
    }

    private InterviewId complete(Interview interview, Answer answer) {
        store.database().answers().save(answer);
        var end = Objects.requireNonNull(interview.startedAt()).plusSeconds(60);
        var completed = store.database().interviews().save(interview.answered(0).complete(end));
        var results = new Results(store.database().questions());
        var byId =
                results.of(completed, List.of(answer)).stream()
                        .collect(Collectors.toMap(it -> it.question().id(), it -> it.question()));
        var written =
                new LocalFeedbackWriter(Clock.systemUTC()).write(completed, List.of(answer), byId);
        store.database()
                .reports()
                .save(
                        new FeedbackReport(
                                written.interviewId(),
                                written.overall(),
                                written.scored(),
                                written.notScored(),
                                written.skipped(),
                                written.dimensions(),
                                written.skills(),
                                written.workOn(),
                                new Provenance("words/1", "test/1", DAY)));
        return completed.id();
    }

    private InterviewReview shown(InterviewId id) {
        var database = store.database();
        var results = new Results(database.questions());
        return new ShowReport(
                        new Interviews(database.interviews()),
                        new Evaluations(
                                database.answers(),
                                database.questions(),
                                evaluator,
                                MemoryRecordings.none()),
                        results,
                        database.reports(),
                        new QuestionBank(
                                database.questions(),
                                database.vectorIndex("words"),
                                new WordEmbedder()),
                        new EarlierInterviews(
                                database.interviews(),
                                database.answers(),
                                database.reports(),
                                results))
                .execute(id);
    }

    private static AnswerToEvaluate task(Question question, String text) {
        return new AnswerToEvaluate(
                question.text(),
                question.type(),
                List.of(question.referenceAnswer()),
                question.keyPoints(),
                text);
    }
}
