package com.elios.interview.domain.service.cv.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmploymentTest {
    private final Employment employment = new Employment(YearMonth.of(2026, 6));

    @Test
    void overlappingMonthsCountOnce() {
        var roles = List.of(role("2020-01", "2021-12"), role("2021-01", "2022-12"));
        assertThat(employment.years(roles)).isEqualTo(3.0);
    }

    @Test
    void gapsDoNotCount() {
        var roles = List.of(role("2010-01", "2010-12"), role("2020-01", "2020-12"));
        assertThat(employment.years(roles)).isEqualTo(2.0);
    }

    @Test
    void aCurrentRoleLastsUntilThisMonth() {
        var current = new Role("Cook", null, CvDate.of(2025, 7), null, true, line());
        assertThat(employment.years(List.of(current))).isEqualTo(1.0);
    }

    @Test
    void yearsWithoutMonthsCountTheirDifference() {
        assertThat(employment.years(List.of(role("2018", "2020")))).isEqualTo(2.0);
    }

    @Test
    void withoutDatesThereAreNoYears() {
        assertThat(employment.years(List.of(role(null, null)))).isNull();
    }

    @Test
    void aRoleThatHasNotBegunDoesNotCount() {
        assertThat(employment.years(List.of(role("2030", "2031")))).isNull();
    }

    private static Role role(@Nullable String start, @Nullable String end) {
        return new Role("Cook", null, date(start), date(end), false, line());
    }

    private static @Nullable CvDate date(@Nullable String text) {
        return text == null ? null : CvDate.parse(text);
    }

    private static SourceLine line() {
        return new SourceLine(1, "Cook");
    }
}
