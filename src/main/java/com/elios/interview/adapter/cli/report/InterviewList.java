package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.domain.port.store.Page;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lists the interviews that were started, newest first, page by page.
final class InterviewList {
    private static final int PAGE = 100;

    private final Terminal terminal;
    private final Messages messages;
    private final ReportSetting setting;

    /// The JSON of one interview of the list.
    record Entry(
            String interview,
            String state,
            @Nullable String startedAt,
            int questions,
            int answered,
            @Nullable BigDecimal overall) {
        static Entry of(InterviewSummary summary) {
            var interview = summary.interview();
            var started = interview.startedAt();
            return new Entry(
                    interview.id().toString(),
                    Json.word(interview.state()),
                    started == null ? null : started.toString(),
                    interview.questions().size(),
                    interview.position(),
                    InterviewList.overall(summary));
        }
    }

    InterviewList(Terminal terminal, Messages messages, ReportSetting setting) {
        this.terminal = terminal;
        this.messages = messages;
        this.setting = setting;
    }

    void show(boolean json) {
        var candidate = setting.useCases().loadProfile().execute().id();
        var page = Page.first(PAGE);
        List<InterviewSummary> part;
        do {
            part = setting.useCases().listInterviews().execute(candidate, page);
            if (part.isEmpty() && page.offset() == 0 && !json) {
                terminal.text(messages.text("list.nothing", setting.commandName()));
            }
            for (var summary : part) {
                if (json) {
                    terminal.line(Json.line(Entry.of(summary)));
                } else {
                    terminal.text(text(summary));
                }
            }
            page = page.next();
        } while (part.size() == PAGE);
    }

    private String text(InterviewSummary summary) {
        var interview = summary.interview();
        var started = interview.startedAt();
        var overall = overall(summary);
        return messages.text(
                "list.entry",
                interview.id(),
                started == null ? "–" : time(setting.zone()).format(started),
                messages.label(interview.state()),
                overall == null
                        ? messages.text(
                                "list.answered", interview.position(), interview.questions().size())
                        : messages.text("list.overall", Wording.number(overall.doubleValue())));
    }

    static DateTimeFormatter time(ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(zone);
    }

    private static @Nullable BigDecimal overall(InterviewSummary summary) {
        var report = summary.report();
        var overall = report == null ? null : report.overall();
        return overall == null ? null : Json.score(overall);
    }
}
