package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which topics to practise once skills were removed and added.
final class Topics {
    private Topics() {}

    /// The suggested topics without those whose skill was removed, then those of added skills that
    /// the bank knows.
    static List<String> after(
            CvFacts before, List<ExtractedSkill> skills, List<String> bankTopics) {
        var had = names(before.skills());
        var has = names(skills);
        var topics = new LinkedHashSet<String>();
        before.topics().stream()
                .filter(topic -> !had.contains(topic) || has.contains(topic))
                .forEach(topics::add);
        skills.stream()
                .map(ExtractedSkill::name)
                .filter(name -> !had.contains(name) && bankTopics.contains(name))
                .forEach(topics::add);
        return List.copyOf(topics);
    }

    private static Set<String> names(List<ExtractedSkill> skills) {
        return skills.stream().map(ExtractedSkill::name).collect(Collectors.toSet());
    }
}
