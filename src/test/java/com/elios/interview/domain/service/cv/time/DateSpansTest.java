package com.elios.interview.domain.service.cv.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpansTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jan 2020 – Present       | 2020-01 | null    | true
                    2020-03 – 2022           | 2020-03 | 2022    | false
                    03/2019 - 04/2021        | 2019-03 | 2021-04 | false
                    June 2016 to Aug 2018    | 2016-06 | 2018-08 | false
                    Sept. 2015 — Oct. 2016   | 2015-09 | 2016-10 | false
                    2018 - 2020              | 2018    | 2020    | false
                    2018-20                  | 2018    | 2020    | false
                    2018                     | 2018    | null    | false
                    May – Aug 2021           | 2021-05 | 2021-08 | false
                    Since March 2019         | 2019-03 | null    | true
                    Jan '19 – Feb '20        | 2019-01 | 2020-02 | false
                    2019 –                   | 2019    | null    | true
                    Fall 2018 - Spring 2019  | 2018-09 | 2019-05 | false
                    13/05/2019 - 01/06/2020  | 2019-05 | 2020    | false
                    January 5, 2019 – now    | 2019-01 | null    | true
                    Jan. 19 - present        | 2019-01 | null    | true
                    Mar 19 – Nov 21          | 2019-03 | 2021-11 | false
                    03/19 - 11/21            | 2019-03 | 2021-11 | false
                    2016 - 02/2019           | 2016    | 2019-02 | false
                    2010-05 to 2012-04       | 2010-05 | 2012-04 | false
                    Summer 2018              | 2018-06 | 2018-08 | false
                    seit Oktober 2014        | 2014-10 | null    | true
                    März 2019 – heute        | 2019-03 | null    | true
                    janvier 2016 à août 2018 | 2016-01 | 2018-08 | false
                    mei 2014 - heden         | 2014-05 | null    | true
                    """)
    void spansAreReadAsWritten(String text, String start, String end, boolean current) {
        assertThat(DateSpans.find(text))
                .singleElement()
                .satisfies(
                        span -> {
                            assertThat(String.valueOf(span.start())).isEqualTo(start);
                            assertThat(String.valueOf(span.end())).isEqualTo(end);
                            assertThat(span.current()).isEqualTo(current);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "served 20,000 users",
                "$2020 saved",
                "call 206-555-2015-99",
                "no date at all",
                "12019 items",
                "scored 03/19 in the test",
                "on Jan 19 we met"
            })
    void otherNumbersAreNoDates(String text) {
        assertThat(DateSpans.find(text)).isEmpty();
    }

    @Test
    void anEndBeforeTheStartIsNoSpan() {
        assertThat(DateSpans.find("2022 – 2019")).isEmpty();
    }
}
