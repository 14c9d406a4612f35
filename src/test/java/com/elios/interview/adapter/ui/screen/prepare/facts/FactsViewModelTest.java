package com.elios.interview.adapter.ui.screen.prepare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.testing.SampleCv;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsViewModelTest {
    private final FactsViewModel facts =
            new FactsViewModel(
                    new CvAnalysis(
                            CvAnalysisId.create(),
                            CandidateId.create(),
                            "mira.pdf",
                            SampleCv.LINES,
                            SampleCv.facts(),
                            false,
                            Instant.EPOCH),
                    List.of("Docker", "Java", "Kubernetes", "SQL"));

    @Test
    void whatIsNotTouchedStaysAsItWasRead() {
        assertThat(facts.corrected()).contains(SampleCv.facts());
    }

    @Test
    void nameYearsAndRolesAreTakenAsCorrected() {
        facts.name().text().set("Mira A. Anand");
        facts.years().text().set("8,5");
        facts.roles().getFirst().title().text().set("Lead developer");
        facts.roles().get(1).end().text().set("2020-12");
        var corrected = corrected();
        assertThat(corrected.name()).isEqualTo("Mira A. Anand");
        assertThat(corrected.totalYears()).isEqualTo(8.5);
        assertThat(corrected.roles().getFirst().title()).isEqualTo("Lead developer");
        assertThat(corrected.roles().get(1).end()).isEqualTo(CvDate.of(2020, 12));
    }

    @Test
    void aDateThatIsNoneIsMarkedUntilItIsChanged() {
        var start = facts.roles().getFirst().start();
        start.text().set("last spring");
        assertThat(facts.corrected()).isEmpty();
        assertThat(start.wrong().get()).isTrue();
        start.text().set("2020");
        assertThat(start.wrong().get()).isFalse();
        assertThat(facts.corrected()).isPresent();
    }

    @Test
    void anEndBeforeTheStartIsMarked() {
        var role = facts.roles().get(1);
        role.end().text().set("2010");
        assertThat(facts.corrected()).isEmpty();
        assertThat(role.end().wrong().get()).isTrue();
    }

    @Test
    void yearsThatCannotBeAreMarked() {
        facts.years().text().set("many");
        assertThat(facts.corrected()).isEmpty();
        assertThat(facts.years().wrong().get()).isTrue();
    }

    @Test
    void aRoleNeedsATitleButAnEmptyOneIsLeftOut() {
        facts.addRole();
        assertThat(corrected().roles()).hasSize(2);
        facts.roles().getLast().organisation().text().set("Somewhere");
        assertThat(facts.corrected()).isEmpty();
        assertThat(facts.roles().getLast().title().wrong().get()).isTrue();
    }

    @Test
    void aRemovedSkillIsNoTopicAnyMore() {
        facts.removeSkill(facts.skills().getFirst());
        assertThat(corrected().skills()).extracting(ExtractedSkill::name).doesNotContain("Java");
        assertThat(corrected().topics()).containsExactly("SQL");
    }

    @Test
    void anAddedSkillThatTheBankKnowsBecomesATopicUnderItsName() {
        facts.addSkill(" kubernetes ");
        assertThat(corrected().topics()).containsExactly("Java", "SQL", "Kubernetes");
        var added = facts.skills().getLast();
        assertThat(facts.added(added.source())).isTrue();
    }

    @Test
    void aSkillThatIsThereIsNotAddedTwice() {
        facts.addSkill("java");
        assertThat(facts.skills()).hasSize(3);
    }

    @Test
    void anAddedSkillThatTheDocumentNamesPointsAtItsLine() {
        facts.addSkill("map rendering");
        assertThat(facts.skills().getLast().source().number()).isEqualTo(8);
    }

    @Test
    void selectingAFactSelectsItsLine() {
        facts.select(facts.roles().get(1).source());
        assertThat(facts.selectedLine().get()).isEqualTo(7);
    }

    private CvFacts corrected() {
        return facts.corrected().orElseThrow();
    }
}
