package com.elios.interview.adapter.cv.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.service.skill.Skill;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillFileTest {
    private static final List<String> BANK =
            List.of(
                    ("Java,Python,JavaScript,SQL,REST APIs,Git,Data Structures and Algorithms"
                                    + ",Object-Oriented Design,React,Cloud Computing,Docker,Kubernetes,Linux"
                                    + ",Computer Networks,Information Security,Software Testing,System Design"
                                    + ",Continuous Integration and Delivery,Machine Learning,Data Analysis"
                                    + ",Teamwork,Communication,Leadership,Problem Solving,Adaptability"
                                    + ",Ownership,Time Management,Conflict Resolution,Accounting,Technical"
                                    + " Support,Office Administration,Customer Service,Project Management"
                                    + ",Sales,Microsoft Excel")
                            .split(",", -1));

    private final SkillFile file = SkillFile.load();

    @Test
    void theQuestionBanksSkillsAreInIt() {
        assertThat(file.skills()).extracting(Skill::name).containsAll(BANK);
    }

    @Test
    void everyTopicIsASkillOfTheQuestionBank() {
        assertThat(file.skills())
                .filteredOn(skill -> skill.topic() != null)
                .allSatisfy(skill -> assertThat(BANK).contains(skill.topic()));
    }

    @Test
    void noNameStandsForTwoSkills() {
        var seen = new HashSet<String>();
        assertThat(file.skills()).allSatisfy(skill -> assertThat(seen.add(skill.name())).isTrue());
        assertThat(file.skills())
                .flatExtracting(Skill::aliases)
                .allSatisfy(alias -> assertThat(seen.add(alias)).as(alias).isTrue());
    }

    @Test
    void severalHundredSkillsAreKnown() {
        assertThat(file.skills()).hasSizeGreaterThan(400);
    }
}
