package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The facts of a CV while the person corrects them, and the line that a fact was read from.
public final class FactsViewModel {
    private final CvAnalysis analysis;
    private final List<String> bankTopics;
    private final Entry<String> name;
    private final Entry<String> email;
    private final Entry<Double> years;
    private final ObservableList<RoleDraft> roles = FXCollections.observableArrayList();
    private final ObservableList<EducationDraft> education = FXCollections.observableArrayList();
    private final ObservableList<ExtractedSkill> skills = FXCollections.observableArrayList();
    private final Map<String, String> foundBy = new HashMap<>();
    private final ReadOnlyStringWrapper summary;
    private final ReadOnlyIntegerWrapper selectedLine = new ReadOnlyIntegerWrapper();

    /// @param bankTopics topics that there are questions for
    public FactsViewModel(CvAnalysis analysis, List<String> bankTopics) {
        this.analysis = analysis;
        this.bankTopics = List.copyOf(bankTopics);
        var facts = analysis.facts();
        name = Entry.text(facts.name());
        email = Entry.text(facts.email());
        years = Entry.years(facts.totalYears());
        facts.roles().forEach(role -> roles.add(new RoleDraft(role)));
        facts.education().forEach(degree -> education.add(new EducationDraft(degree)));
        skills.setAll(facts.skills());
        summary = new ReadOnlyStringWrapper(facts.summary());
    }

    public CvAnalysis analysis() {
        return analysis;
    }

    Entry<String> name() {
        return name;
    }

    Entry<String> email() {
        return email;
    }

    Entry<Double> years() {
        return years;
    }

    ObservableList<RoleDraft> roles() {
        return roles;
    }

    ObservableList<EducationDraft> education() {
        return education;
    }

    ObservableList<ExtractedSkill> skills() {
        return skills;
    }

    List<CvFinding> findings() {
        return analysis.facts().findings();
    }

    /// The line whose fact the person is at, counted from 1; 0 for none.
    ReadOnlyIntegerProperty selectedLine() {
        return selectedLine.getReadOnlyProperty();
    }

    void select(SourceLine source) {
        selectedLine.set(added(source) ? 0 : source.number());
    }

    /// Whether the person added the fact, so that no line of the document holds it.
    boolean added(SourceLine source) {
        return source.number() > analysis.lines().size();
    }

    /// Adds a skill under the bank's name for it, if it has one. A skill that is there already is
    /// not added again.
    void addSkill(String typed) {
        var wanted = typed.strip();
        if (wanted.isEmpty() || skills.stream().anyMatch(s -> s.name().equalsIgnoreCase(wanted))) {
            return;
        }
        var known = bankTopics.stream().filter(wanted::equalsIgnoreCase).findFirst();
        skills.add(new ExtractedSkill(known.orElse(wanted), "other", null, lineOf(wanted)));
    }

    /// Takes a skill that a language model found.
    ///
    /// @param model by whose name it is marked
    void take(ExtractedSkill skill, String model) {
        if (!has(skill.name())) {
            foundBy.put(skill.name(), model);
            skills.add(skill);
        }
    }

    boolean has(String skill) {
        return skills.stream().anyMatch(known -> known.name().equalsIgnoreCase(skill));
    }

    /// The model that found a skill; empty where our own rules or the person did.
    Optional<String> foundBy(ExtractedSkill skill) {
        return Optional.ofNullable(foundBy.get(skill.name()));
    }

    /// The CV in one to three sentences; empty where there is nothing to say.
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    void takeSummary(String text) {
        summary.set(text);
    }

    void removeSkill(ExtractedSkill skill) {
        var _ = skills.remove(skill);
    }

    void addRole() {
        roles.add(new RoleDraft(new Role("", null, null, null, false, ownLine(""))));
    }

    void removeRole(RoleDraft role) {
        var _ = roles.remove(role);
    }

    void addEducation() {
        education.add(new EducationDraft(new Education("", null, null, null, ownLine(""))));
    }

    void removeEducation(EducationDraft degree) {
        var _ = education.remove(degree);
    }

    /// The facts as they are now, or empty where something is wrong with them, which is then
    /// marked.
    public Optional<CvFacts> corrected() {
        var facts = analysis.facts();
        var total = years.read();
        var readRoles =
                roles.stream()
                        .filter(role -> !role.blank())
                        .map(r -> Optional.ofNullable(r.read()));
        var kept = readRoles.toList();
        var degrees =
                education.stream()
                        .filter(degree -> !degree.blank())
                        .map(degree -> Optional.ofNullable(degree.read()))
                        .toList();
        if (years.wrong().get()
                || kept.stream().anyMatch(Optional::isEmpty)
                || degrees.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                new CvFacts(
                        name.read(),
                        email.read(),
                        total,
                        degrees.stream().flatMap(Optional::stream).toList(),
                        kept.stream().flatMap(Optional::stream).toList(),
                        List.copyOf(skills),
                        summary.get(),
                        facts.suggestedDifficulty(),
                        Topics.after(facts, skills, bankTopics),
                        facts.findings()));
    }

    /// The first line that holds the words, else one of the person's own.
    private SourceLine lineOf(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        var lines = analysis.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).toLowerCase(Locale.ROOT).contains(wanted)) {
                return new SourceLine(i + 1, lines.get(i));
            }
        }
        return ownLine(words);
    }

    /// What the person adds follows the document's last line.
    private SourceLine ownLine(String words) {
        return new SourceLine(analysis.lines().size() + 1, words);
    }
}
