package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.world.World;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.Spread;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.testing.speech.ReadAloud;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportCommandTest {
    private final World world = new World();

    @Test
    void jsonKeepsItsKeysAndTheirOrder() {
        var id = practise("alpha <b>\n\n/skip\n.\n", "3");

        var run = world.run("report", id, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.out())
                .startsWith(
                        """
                        {"interview":"ID","mode":"practice",\
                        "startedAt":"2026-03-04T05:06:07Z","endedAt":"2026-03-04T05:06:07Z",\
                        "overall":66.67,"scored":1,"notScored":1,"skipped":1,\
                        "dimensions":[{"name":"completeness","score":66.67,"answers":1}],\
                        "skills":[{"name":"C|C++","score":66.67,"answers":1}],\
                        "workOn":[{"question":1,"skill":"Teamwork","missing":["beta"]}],\
                        "questions":[{"number":1,"key":"""
                                .replace("ID", id))
                .containsSubsequence(
                        """
                        ,"answer":"alpha <b>","seconds":0,"status":"scored","reason":null,\
                        "score":66.67,"completeness":0.6667,"relevance":0.5,"similarity":0.3333,\
                        "sentiment":"neutral","keyPoints":[{"keyPoint":"alpha","level":"covered",\
                        "coverage":1,"evidence":[{"start":0,"end":5,"quote":"alpha"}]},\
                        {"keyPoint":"beta","level":"missed","coverage":0,"evidence":[]}],\
                        "strengths":[{"text":"You wrote something.",\
                        "evidence":[{"start":0,"end":1,"quote":"a"}]}],"weaknesses":[],\
                        "improvements":[{"text":"Say more.","evidence":[]}],\
                        "modelAnswer":"One says alpha first.""",
                        "\"answer\":null,\"seconds\":0,\"status\":\"skipped\",\"reason\":\"notGiven\"",
                        "\"answer\":\"\",\"seconds\":0,\"status\":\"notScored\",\"reason\":\"empty\"")
                .containsSubsequence(
                        "\"engine\":\"words/1\",\"rubric\":\"r1\","
                                + "\"writtenAt\":\"1970-01-01T00:00:00Z\","
                                + "\"overallAfterProbing\":null,"
                                + "\"openGaps\":5,\"closedGaps\":0,"
                                + "\"studies\":[{\"question\":1,\"skill\":\"Teamwork\","
                                + "\"from\":\"leftByTheAnswer\",\"open\":[\"beta\"],\"closed\":[],"
                                + "\"lookUp\":",
                        "\"again\":\"",
                        "\"practise\":[")
                .endsWith(
                        "\"comparison\":{\"state\":\"firstOne\",\"lastAt\":null,\"last\":null,"
                                + "\"recent\":null,\"attempts\":[],\"leftOut\":0},"
                                + "\"summary\":null,\"use\":{\"replies\":0,"
                                + "\"inputTokens\":0,\"outputTokens\":0,\"dollars\":0,"
                                + "\"unpriced\":0}}\n");
    }

    @Test
    void markdownHoldsTheAnswersTheEvidenceAndTheModelAnswers() {
        var id =
                practise(
                        "alpha <b>\n# not a heading | *bold*\n- no list\n1. none\n\n/skip\n.\n",
                        "3");

        var run = world.run("report", id);

        assertThat(run.out())
                .startsWith("# Interview report\n\n- Interview: `" + id + "`\n")
                .containsSubsequence(
                        "- Overall: **66.7 of 100**\n",
                        "- Scored 1 of 3 questions; not scored 1, skipped 1\n",
                        "- Not scored: 1. Nothing was written.\n- Skipped: 1. No reason given.\n",
                        "- Gaps after your first answers: 5 still open, 0 closed when asked\n\n",
                        "| | Mean of 100 | Answers |\n| --- | ---: | ---: |\n| Key points | 66.7 | 1 |\n\n",
                        "| C\\|C++ | 66.7 | 1 |\n\n",
                        "## Work on next\n\n1. **Teamwork** (question 1). Left by your answer:\n   - Open: beta\n",
                        "## Compared with earlier interviews\n\nThis is your first interview",
                        "## Questions\n\n### 1. What do you know about ",
                        "**Your answer** (0 s, typed)\n\n",
                        "> alpha \\<b\\>\\\n> \\# not a heading \\| \\*bold\\*\\\n> \\- no list\\\n> 1\\. none\n\n",
                        "**Key points**\n\n- covered: alpha\n  - “alpha”\n- missed: beta\n\n",
                        "**Model answer**\n\n> One says alpha first. Then beta, because of \\*",
                        "### 2. ",
                        "**Skipped.** No reason given.\n\n",
                        "### 3. ",
                        "**Not scored.** Nothing was written.\n\n",
                        "---\n\nScored by words/1, rubric r1, 1970-01-01 00:00.\n");
    }

    @Test
    void whatALanguageModelAddedIsToldWithWhoMadeIt() {
        var id = practise("alpha <b>\n\n/skip\n.\n", "3");
        var interview = new InterviewId(UUID.fromString(id));
        world.assistance
                .summaries()
                .save(
                        interview,
                        new Made<>(
                                "You began well.",
                                new Origin.HereInstead(
                                        ServiceName.OPENAI, ServiceProblem.TIMED_OUT)));
        world.assistance.save(
                new StoredOpinion(
                        world.answer(interview, 0),
                        0,
                        new SecondOpinion.NotGiven(
                                ServiceName.ANTHROPIC,
                                ServiceProblem.KEY_REJECTED,
                                Instant.EPOCH)));
        world.uses.add(
                new ServiceUse(
                        Instant.EPOCH,
                        interview,
                        ServiceName.OPENAI,
                        "gpt-4o-mini",
                        Purpose.WRITE_REPORT,
                        1000,
                        120,
                        new BigDecimal("0.00022")));

        assertThat(world.run("report", id).out())
                .contains(
                        "## In short",
                        "> You began well.",
                        "*Written by Elios on this computer, because OpenAI was asked and it did"
                                + " not answer in time.*",
                        "**No second opinion** from Anthropic, because it does not accept your key.",
                        "The language model took 1 replies, 1120 tokens, about US$0.0002.");
        assertThat(world.run("report", id, "--format", "json").out())
                .contains(
                        "\"secondOpinion\":{\"service\":\"anthropic\","
                                + "\"problem\":\"keyRejected\",",
                        "\"summary\":{\"text\":\"You began well.\",\"service\":\"openai\","
                                + "\"model\":null,\"prompt\":null,\"dropped\":0,"
                                + "\"problem\":\"timedOut\"},\"use\":{\"replies\":1,"
                                + "\"inputTokens\":1000,\"outputTokens\":120,"
                                + "\"dollars\":0.00022,\"unpriced\":0}}");
    }

    @Test
    void aSecondOpinionIsToldWithItsAgreementAndRange() {
        var id = practise("alpha <b>\n\n/skip\n.\n", "3");
        var interview = new InterviewId(UUID.fromString(id));
        var points = List.of(new KeyPoint("alpha", 2), new KeyPoint("beta", 1));
        world.assistance.save(
                new StoredOpinion(
                        world.answer(interview, 0),
                        0,
                        new SecondOpinion.Given(
                                20,
                                List.of(
                                        new PointVerdict(points.getFirst(), false, List.of()),
                                        new PointVerdict(
                                                points.getLast(), true, List.of(new Span(0, 5)))),
                                List.of(),
                                List.of(),
                                2,
                                new Spread(10, 40, 3),
                                true,
                                new OpinionSource(
                                        ServiceName.OPENAI,
                                        "gpt-4o-mini",
                                        "evaluate-answer/1",
                                        Instant.EPOCH))));

        assertThat(world.run("report", id).out())
                .contains(
                        "**Second opinion** by gpt-4o-mini (prompt evaluate-answer/1): agrees on"
                                + " 0 of 2 key points.",
                        "- Its score: 20",
                        "- Asked 3 times: 10",
                        "- Unstable:",
                        "- Covered for Elios, not for gpt-4o-mini: alpha",
                        "- Covered for gpt-4o-mini, not for Elios: beta",
                        "supports them: 2");
        assertThat(world.run("report", id, "--format", "json").out())
                .contains(
                        "\"score\":20,\"lowest\":10,\"highest\":40,\"samples\":3,"
                                + "\"unstable\":true,\"agreesOn\":0,\"keyPoints\":2,"
                                + "\"coveredForEliosOnly\":[\"alpha\"],"
                                + "\"coveredForModelOnly\":[\"beta\"],\"dropped\":2}");
    }

    @Test
    void anInterviewThatIsNotThereIsAFailureInOneLine() {
        var run = world.run("report", UUID.randomUUID().toString(), "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("elios: There is no interview ").hasLineCount(1);
    }

    @Test
    void anInterviewThatIsOpenHasNoReport() {
        var _ = world.runWith("", "interview");
        var id = world.interviews().getFirst().id().toString();

        var run = world.run("report", id);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("elios: There is no report of " + id);
    }

    @Test
    void withoutAnIdentityTheInterviewsAreListed() {
        assertThat(world.run("report").out()).startsWith("No interview yet.");
        assertThat(world.run("report", "--format", "json").out()).isEmpty();

        var first = practise("alpha\n.\n", "1");
        var _ = world.runWith("alpha\n.\n", "interview", "--questions", "2");
        var second = world.interviews().getLast().id();

        assertThat(world.run("report").out())
                .isEqualTo(
                        """
                        %s  2026-03-04 05:06  open, 1 of 2 questions done
                        %s  2026-03-04 05:06  completed, overall 66.7 of 100
                        """
                                .formatted(second, first));
        assertThat(world.run("report", "--format", "json").out())
                .isEqualTo(
                        """
                        {"interview":"%s","state":"inProgress","startedAt":"2026-03-04T05:06:07Z",\
                        "questions":2,"answered":1,"overall":null}
                        {"interview":"%s","state":"completed","startedAt":"2026-03-04T05:06:07Z",\
                        "questions":1,"answered":1,"overall":66.67}
                        """
                                .formatted(second, first));
    }

    @Test
    void aSpokenAnswerTellsHowItWasSaid() {
        var said = ReadAloud.of("I would say alpha first, as a rule of mine. Then I measure it.");
        var id = speak(said, said.transcript().text());

        var json = world.run("report", id, "--format", "json").out();
        assertThat(json)
                .containsSubsequence(
                        "\"secondOpinion\":null,\"way\":\"spoken\",\"speech\":{\"transcript\":null,"
                                + "\"delivery\":{\"seconds\":",
                        "\"pace\":{\"words\":14,",
                        "\"fillers\":{\"least\":1,\"most\":1,",
                        "\"version\":\"delivery/1\"");
        assertThat(world.run("report", id).out())
                .containsSubsequence(
                        "**Your answer** (0 s, spoken)\n\n> I would say alpha first, um, as",
                        "**Score ",
                        "**How you said it** (part of the score)\n\n- Recording: ",
                        "\n- Pace: ",
                        "\n- Fillers in the transcript: 1\n",
                        "(delivery/1)")
                .doesNotContain("not measured", "As it was understood");
    }

    @Test
    void aCorrectedAnswerStandsBesideWhatWasUnderstood() {
        var said = ReadAloud.of("I would say alpha first, as a rule of mine. Then I measure it.");
        var id = speak(said, "I say alpha first.");

        assertThat(world.run("report", id, "--format", "json").out())
                .contains(
                        "\"answer\":\"I say alpha first.\"",
                        "\"speech\":{\"transcript\":\"I would say alpha first, um, as a rule");
        assertThat(world.run("report", id).out())
                .contains(
                        "**As it was understood**, before you corrected it\n\n"
                                + "> I would say alpha first, um, as a rule of mine.");
    }

    @Test
    void aTypedAnswerAndASkippedQuestionSaySo() {
        var id = practise("alpha\n\n/skip\n", "2");

        assertThat(world.run("report", id, "--format", "json").out())
                .contains("\"way\":\"typed\",\"speech\":null}", "\"way\":null,\"speech\":null}");
        assertThat(world.run("report", id).out())
                .contains("(0 s, typed)")
                .doesNotContain("How you said it");
    }

    private String speak(ReadAloud said, String submitted) {
        var _ = world.runWith("/pause\n", "interview", "--new", "--questions", "1");
        var interview = world.interviews().getLast().id();
        world.recordings.add(interview, DraftPlace.ofQuestion(0), said);
        var run = world.runWith(submitted + "\n\n", "interview");
        assertThat(run.out()).contains("Your report");
        return interview.toString();
    }

    private String practise(String answers, String questions) {
        var run = world.runWith(answers, "interview", "--new", "--questions", questions);
        assertThat(run.out()).contains("Your report");
        return world.interviews().getLast().id().toString();
    }
}
