package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.SourceLine;
import org.jspecify.annotations.Nullable;

/// A degree or course while it is being corrected.
final class EducationDraft {
    private final Entry<String> degree;
    private final Entry<String> institution;
    private final Entry<CvDate> start;
    private final Entry<CvDate> end;
    private final SourceLine source;

    EducationDraft(Education education) {
        degree = Entry.text(education.degree());
        institution = Entry.text(education.institution());
        start = Entry.date(education.start());
        end = Entry.date(education.end());
        source = education.source();
    }

    Entry<String> degree() {
        return degree;
    }

    Entry<String> institution() {
        return institution;
    }

    Entry<CvDate> start() {
        return start;
    }

    Entry<CvDate> end() {
        return end;
    }

    SourceLine source() {
        return source;
    }

    boolean blank() {
        return degree.blank() && institution.blank();
    }

    /// The degree, or null where something is wrong with it, which is then marked.
    @Nullable Education read() {
        var from = start.read();
        var to = end.read();
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            end.markWrong();
        }
        return start.wrong().get() || end.wrong().get()
                ? null
                : new Education(degree.read(), institution.read(), from, to, source);
    }
}
