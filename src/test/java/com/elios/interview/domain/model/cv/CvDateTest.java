package com.elios.interview.domain.model.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-03", "1999-12"})
    void readsWhatItWrites(String text) {
        assertThat(CvDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "March 2021", "2021-13", "2021-00", "21", "2021-03-01"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> CvDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearAloneSpansTwelveMonths() {
        assertThat(CvDate.of(2021).earliest()).isEqualTo(YearMonth.of(2021, 1));
        assertThat(CvDate.of(2021).latest()).isEqualTo(YearMonth.of(2021, 12));
    }
}
