package com.elios.interview.domain.service.skill;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.service.skill.Skill.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SkillMatcherTest {
    private final SkillMatcher matcher =
            new SkillMatcher(
                    List.of(
                            skill("Java"),
                            skill("JavaScript"),
                            skill("C++"),
                            skill("C#"),
                            skill(".NET", "asp.net"),
                            skill("Node.js"),
                            skill("SQL"),
                            skill("Microsoft SQL Server", "sql server"),
                            skill("Microsoft Excel", "=Excel"),
                            among("C"),
                            among("Go"),
                            among("R"),
                            item("Testing"),
                            skill("Teamwork", "~collaborative"),
                            listed("Spanish")),
                    List.of("cost of sql"));

    @Test
    void aNameInsideAnotherWordIsNoMention() {
        assertThat(found("JavaScript and Javanese")).containsExactly("JavaScript");
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("Ran SQL Server in production")).containsExactly("Microsoft SQL Server");
    }

    @Test
    void signsBelongToNames() {
        assertThat(found("C++, C#, .NET and Node.js"))
                .containsExactly("C++", "C#", ".NET", "Node.js");
    }

    @Test
    void everydayWordsAreNoSkills() {
        assertThat(found("Let us go to market; I excel at R&D with C-level people")).isEmpty();
    }

    @Test
    void everydayWordsAreSkillsAmongSkills() {
        assertThat(found("Java, Go, R, C")).containsExactly("Java", "Go", "R", "C");
    }

    @Test
    void everydayWordsAreSkillsBehindAToolWord() {
        assertThat(found("Wrote reports in Excel.")).containsExactly("Microsoft Excel");
    }

    @Test
    void everydayWordsAreSkillsBetweenSkills() {
        assertThat(found("Java Go Node.js")).containsExactly("Java", "Go", "Node.js");
    }

    @Test
    void generalWordsAreSkillsAsItemsOnly() {
        assertThat(found("We are testing the water")).isEmpty();
        assertThat(found("Experience with testing and Java")).containsExactly("Testing", "Java");
        assertThat(found("SQL, collaborative")).containsExactly("SQL", "Teamwork");
        assertThat(found("a collaborative space")).isEmpty();
    }

    @Test
    void aMentionTellsWhereItStands() {
        var mention = matcher.find(List.of(new SkillText("Wrote SQL", false))).getFirst();
        assertThat(mention.from()).isEqualTo(6);
        assertThat(mention.to()).isEqualTo(9);
    }

    @Test
    void addressesNameNoSkills() {
        assertThat(found("java@sql.com https://java.com/sql")).isEmpty();
    }

    @Test
    void languagesCountInListsOnly() {
        assertThat(found("Spanish restaurant")).isEmpty();
        assertThat(matcher.find(List.of(new SkillText("Spanish (basic)", true)))).hasSize(1);
    }

    @Test
    void phrasesThatMeanSomethingElseAreLeftOut() {
        assertThat(found("the cost of SQL")).isEmpty();
    }

    private List<String> found(String text) {
        return matcher.find(List.of(new SkillText(text, false))).stream()
                .map(mention -> mention.skill().name())
                .toList();
    }

    private static Skill skill(String name, String... aliases) {
        return new Skill(name, "technology", List.of(aliases), null, Set.of());
    }

    private static Skill item(String name) {
        return new Skill(name, "technology", List.of(), null, Set.of(Rule.NAME_AS_ITEM));
    }

    private static Skill among(String name) {
        return new Skill(name, "technology", List.of(), null, Set.of(Rule.NAME_AMONG_SKILLS));
    }

    private static Skill listed(String name) {
        return new Skill(name, "language", List.of(), null, Set.of(Rule.LISTED_ONLY));
    }
}
