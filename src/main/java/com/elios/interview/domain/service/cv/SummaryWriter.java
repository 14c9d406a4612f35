package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the main facts into one or two sentences, and says nothing where there are none.
final class SummaryWriter {
    private static final int SKILLS = 5;

    private SummaryWriter() {}

    static String write(
            List<Role> roles,
            @Nullable Double years,
            List<ExtractedSkill> skills,
            List<Education> education) {
        var sentences = new ArrayList<String>();
        if (!roles.isEmpty()) {
            sentences.add(work(roles, years));
        }
        var rest = new ArrayList<String>();
        if (!skills.isEmpty()) {
            rest.add("Skills: " + list(skills));
        }
        if (!education.isEmpty()) {
            rest.add(
                    (skills.isEmpty() ? "Education: " : "education: ")
                            + study(education.getFirst()));
        }
        if (!rest.isEmpty()) {
            sentences.add(String.join("; ", rest) + ".");
        }
        return String.join(" ", sentences);
    }

    private static String work(List<Role> roles, @Nullable Double years) {
        var latest = roles.stream().filter(Role::current).findFirst().orElse(roles.getFirst());
        var text = new StringBuilder(latest.title());
        if (latest.organisation() != null) {
            text.append(" at ").append(latest.organisation());
        }
        if (latest.current() && latest.start() != null) {
            text.append(" since ").append(latest.start());
        }
        if (years != null) {
            text.append(", ").append(years(years)).append(" of experience in ");
            text.append(roles.size() == 1 ? "one role" : roles.size() + " roles");
        }
        return text.append('.').toString();
    }

    private static String years(double years) {
        var number =
                years == Math.rint(years) ? Long.toString((long) years) : Double.toString(years);
        return number + (years == 1 ? " year" : " years");
    }

    private static String list(List<ExtractedSkill> skills) {
        return String.join(", ", skills.stream().limit(SKILLS).map(ExtractedSkill::name).toList());
    }

    private static String study(Education education) {
        if (education.degree() == null) {
            return String.valueOf(education.institution());
        }
        return education.institution() == null
                ? education.degree()
                : education.degree() + " (" + education.institution() + ")";
    }
}
