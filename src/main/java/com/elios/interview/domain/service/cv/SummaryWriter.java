package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts the main facts into one or two sentences, and says nothing where there are none.
final class SummaryWriter {
    private static final int SKILLS = 5;

    private SummaryWriter() {}

    static String write(
            List<Role> roles,
            @Nullable Double years,
            boolean areStated,
            List<ExtractedSkill> skills,
            List<Education> education) {
        var sentences = new ArrayList<String>();
        if (!roles.isEmpty() || years != null) {
            sentences.add(work(roles, years, areStated));
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

    private static String work(List<Role> roles, @Nullable Double years, boolean areStated) {
        var parts = new ArrayList<String>();
        if (!roles.isEmpty()) {
            parts.add(latest(roles));
        }
        if (years != null) {
            var place = roles.size() == 1 ? " in one role" : " in " + roles.size() + " roles";
            parts.add(
                    years(years)
                            + " of experience"
                            + (areStated ? " as the CV states, without dates" : place));
        }
        return String.join(", ", parts) + ".";
    }

    private static String latest(List<Role> roles) {
        var latest = roles.stream().filter(Role::current).findFirst().orElse(roles.getFirst());
        var text = new StringBuilder(latest.title());
        if (latest.organisation() != null) {
            text.append(" at ").append(latest.organisation());
        }
        var start = latest.start();
        if (latest.current() && start != null) {
            text.append(" since ").append(inWords(start));
        }
        return text.toString();
    }

    private static String inWords(CvDate date) {
        var month = date.month();
        return month == null
                ? date.toString()
                : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + " "
                        + date.year();
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
