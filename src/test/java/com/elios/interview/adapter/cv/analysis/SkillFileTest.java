package com.elios.interview.adapter.cv.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.service.skill.Skill;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SkillFileTest {
    private static final List<String> BANK =
            List.of(
                    ("Java,Python,JavaScript,SQL,REST APIs,Git,Data Structures and"
                                    + " Algorithms,Object-Oriented Design,React,Cloud"
                                    + " Computing,Docker,Kubernetes,Linux,Computer Networks,Information"
                                    + " Security,Software Testing,System Design,Continuous Integration and"
                                    + " Delivery,Machine Learning,Data"
                                    + " Analysis,Teamwork,Communication,Leadership,Problem"
                                    + " Solving,Adaptability,Ownership,Time Management,Conflict"
                                    + " Resolution,Accounting,Technical Support,Office Administration,Customer"
                                    + " Service,Project Management,Sales,Microsoft Excel")
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
    void everyCategoryIsOneOfThese() {
        assertThat(file.skills())
                .extracting(Skill::category)
                .containsOnly(
                        "programming language",
                        "markup and data format",
                        "web development",
                        "framework",
                        "software architecture",
                        "computer science",
                        "software practice",
                        "developer tool",
                        "embedded and games",
                        "mobile",
                        "database",
                        "cloud",
                        "devops",
                        "systems and networks",
                        "security",
                        "data and machine learning",
                        "design",
                        "media and language",
                        "office",
                        "office administration",
                        "finance and accounting",
                        "customer and IT support",
                        "sales and marketing",
                        "project management",
                        "business and management",
                        "human resources",
                        "logistics and procurement",
                        "quality and safety",
                        "manufacturing and trades",
                        "construction",
                        "engineering",
                        "science",
                        "health",
                        "education and care",
                        "law and public service",
                        "hospitality and food",
                        "agriculture and environment",
                        "language",
                        "soft skill");
    }

    @Test
    void noNameIsWrittenTwiceInAnotherCase() {
        var names = new HashSet<String>();
        assertThat(file.skills())
                .extracting(skill -> skill.name().toLowerCase(Locale.ROOT))
                .allSatisfy(name -> assertThat(names.add(name)).as(name).isTrue());
        assertThat(file.skills())
                .flatExtracting(Skill::aliases)
                .filteredOn(alias -> !alias.startsWith("=") && !alias.startsWith("~"))
                .allSatisfy(alias -> assertThat(names.contains(alias)).as(alias).isFalse());
    }

    @Test
    void severalHundredSkillsAreKnown() {
        assertThat(file.skills()).hasSizeGreaterThan(700);
    }
}
