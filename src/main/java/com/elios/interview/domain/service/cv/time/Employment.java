package com.elios.interview.domain.service.cv.time;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.Role;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Counts the time that roles took. Months that overlap count once; both the first and the last
/// month count. A year without a month stands for its beginning, so that '2018 – 2020' makes two
/// years; a lone year, or the same year twice, makes one. A month alone makes one month.
public final class Employment {
    private final YearMonth today;

    public Employment(YearMonth today) {
        this.today = today;
    }

    /// Years with one decimal, or null where no role has a date.
    public @Nullable Double years(Collection<Role> roles) {
        boolean dated = false;
        var months = new TreeSet<YearMonth>();
        for (var role : roles) {
            var start = role.start();
            if (start != null && !start.earliest().isAfter(today)) {
                dated = true;
                addMonths(start.earliest(), lastMonth(role, start), months);
            }
        }
        return dated ? Math.round(months.size() / 12.0 * 10) / 10.0 : null;
    }

    private void addMonths(YearMonth first, YearMonth last, Set<YearMonth> months) {
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
    }

    private YearMonth lastMonth(Role role, CvDate start) {
        var end = role.end();
        YearMonth last;
        if (role.current()) {
            last = today;
        } else if (end == null) {
            last = start.latest();
        } else if (end.month() == null && end.year() > start.year()) {
            last = end.earliest().minusMonths(start.month() == null ? 1 : 0);
        } else {
            last = end.latest();
        }
        return last.isAfter(today) ? today : last;
    }
}
