package com.elios.interview.domain.service.cv.outline;

/// What a part of a CV is about.
public enum Section {
    /// What stands before the first heading: name, contact, headline.
    HEAD,
    SUMMARY,
    EXPERIENCE,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    PROJECTS,
    CERTIFICATES,
    REFERENCES,
    /// A heading that tells nothing about roles, education or skills.
    OTHER;

    /// Whether its lines are lists of what the person can do.
    public boolean listsSkills() {
        return this == SKILLS || this == LANGUAGES;
    }
}
