package com.elios.interview.domain.service.cv.role;

import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the positions in the lines of an experience section. A position is a dated head of one to
/// three lines with the text that follows it.
public final class RoleReader {
    /// Times that are no work.
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?i)\\b(?:career (?:break|gap)|gap year|sabbatical|(?:parental|maternity|paternity"
                            + "|family) leave|unemployed|full[- ]time (?:parent|carer))\\b");

    private final HeadLines lines;

    /// A role with the lines that tell about it.
    ///
    /// @param fromLine the first line's number
    /// @param toLine the last line's number
    public record FoundRole(Role role, int fromLine, int toLine) {}

    private RoleReader(HeadLines lines) {
        this.lines = lines;
    }

    public static List<FoundRole> read(List<SourceLine> lines) {
        return new RoleReader(new HeadLines(lines)).roles();
    }

    private List<FoundRole> roles() {
        var heads = UndatedHeads.among(DatedHeads.in(lines), lines);
        boolean titleFirst = isTitleUsuallyFirst(heads);
        var found = new ArrayList<FoundRole>();
        String sharedOrganisation = null;
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            var fields = HeaderFields.of(lines.texts(head.from(), head.to()), titleFirst);
            var title = fields.title();
            if (title == null || BREAK.matcher(title).find()) {
                continue;
            }
            var organisation = fields.organisation();
            if (organisation == null) {
                organisation = sharedOrganisation;
            } else {
                sharedOrganisation = standsAbove(organisation, title, head) ? organisation : null;
            }
            int end = i + 1 < heads.size() ? heads.get(i + 1).from() : lines.size();
            found.add(found(head, title, organisation, end));
        }
        return found;
    }

    /// Whether the organisation has a line of its own above the title, so that more positions may
    /// follow under it.
    private boolean standsAbove(String organisation, String title, Head head) {
        for (int i = head.from(); i < head.to(); i++) {
            var text = lines.text(i);
            if (text.contains(title)) {
                return false;
            }
            if (text.contains(organisation)) {
                return true;
            }
        }
        return false;
    }

    private FoundRole found(Head head, String title, @Nullable String organisation, int end) {
        var span = lines.span(head.dateLine());
        var source = lines.line(head.from());
        for (int i = head.from(); i <= head.to(); i++) {
            if (lines.text(i).contains(title)) {
                source = lines.line(i);
                break;
            }
        }
        var role =
                new Role(
                        title,
                        organisation,
                        span == null ? null : span.start(),
                        span == null ? null : span.end(),
                        span != null && span.current(),
                        source);
        return new FoundRole(role, lines.line(head.from()).number(), lines.line(end - 1).number());
    }

    private boolean isTitleUsuallyFirst(List<Head> heads) {
        int votes = 0;
        for (var head : heads) {
            var first = lines.fields(head.from(), head.to()).titleFirst();
            votes += first == null ? 0 : first ? 1 : -1;
        }
        return votes >= 0;
    }
}
