package com.elios.interview.adapter.cv.document.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.CvFinding.Kind;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.model.cv.SourceLine;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Gathers the lines of a document up to a limit, cleans them, and makes the reading of them.
///
/// Text that a person cannot see comes after all the rest, one finding for each such line, so that
/// it can be shown without being mistaken for what the document says.
public final class LineCollector {
    private static final int HIDDEN_LINES = 50;
    private static final Pattern MAIL =
            Pattern.compile("(?i)\\s*mailto:([\\w.%+'-]{1,80}@[\\w.-]{1,120}).*");

    private final int limit;
    private final List<String> lines = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final Set<String> mailAddresses = new LinkedHashSet<>();
    private final Set<Kind> kinds = new LinkedHashSet<>();
    private int characters;

    public LineCollector(int limit) {
        this.limit = limit;
    }

    public void add(String raw) {
        var line = CleanText.line(raw);
        if (characters + line.length() > limit) {
            kinds.add(Kind.TRUNCATED);
            return;
        }
        characters += line.length() + 1;
        lines.add(line);
    }

    /// Adds the line unless there is nothing to read in it.
    public void addUnlessBlank(String raw) {
        var line = CleanText.line(raw).strip();
        if (!line.isEmpty()) {
            add(line);
        }
    }

    public void addHidden(String raw) {
        var line = CleanText.line(raw).strip();
        if (!line.isEmpty() && hidden.size() < HIDDEN_LINES && !hidden.contains(line)) {
            hidden.add(line.length() > 2000 ? line.substring(0, 2000) : line);
        }
    }

    /// Takes note of a link. A mail address that only a link holds becomes a line of its own.
    public void link(String target) {
        var mail = MAIL.matcher(target);
        if (mail.matches()) {
            mailAddresses.add(URLDecoder.decode(mail.group(1).replace("+", "%2B"), UTF_8));
        }
    }

    public void found(Kind kind) {
        kinds.add(kind);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isFull() {
        return kinds.contains(Kind.TRUNCATED);
    }

    public DocumentReading toReading(int pages) {
        if (lines.stream().allMatch(String::isBlank)) {
            return new DocumentReading.Refused(RefusalReason.NO_TEXT);
        }
        mailAddresses.stream()
                .filter(address -> lines.stream().noneMatch(line -> line.contains(address)))
                .toList()
                .forEach(this::addUnlessBlank);
        var findings = new ArrayList<CvFinding>();
        if (CleanText.isUnreadable(lines)) {
            kinds.add(Kind.UNREADABLE_CHARACTERS);
        }
        kinds.forEach(kind -> findings.add(new CvFinding(kind, null)));
        var all = new ArrayList<>(lines);
        for (var line : hidden) {
            all.add(line);
            findings.add(new CvFinding(Kind.HIDDEN_TEXT, new SourceLine(all.size(), line)));
        }
        return new DocumentReading.Read(new DocumentText(all, Math.max(1, pages), findings));
    }
}
