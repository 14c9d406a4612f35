package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.domain.model.cv.CvFinding;

/// What a finding means for the person.
final class FindingText {
    private FindingText() {}

    /// The key of a sentence.
    static String key(CvFinding.Kind kind) {
        return switch (kind) {
            case PAGES_WITHOUT_TEXT -> "prepare.finding.pagesWithoutText";
            case TRUNCATED -> "prepare.finding.truncated";
            case HIDDEN_TEXT -> "prepare.finding.hiddenText";
            case INSTRUCTION_TO_MACHINE -> "prepare.finding.instruction";
            case COLUMNS_MIXED -> "prepare.finding.columnsMixed";
            case UNREADABLE_CHARACTERS -> "prepare.finding.unreadable";
            case NO_DATED_ROLES -> "prepare.finding.noDatedRoles";
            case YEARS_STATED -> "prepare.finding.yearsStated";
            case NO_SKILLS -> "prepare.finding.noSkills";
            case NO_EMAIL -> "prepare.finding.noEmail";
        };
    }
}
