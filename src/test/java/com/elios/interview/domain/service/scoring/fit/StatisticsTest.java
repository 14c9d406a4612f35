package com.elios.interview.domain.service.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void ranksWithTiesShareTheirPlace() {
        assertThat(Statistics.spearman(new double[] {1, 1, 2}, new double[] {1, 2, 3}))
                .isCloseTo(0.866, within(0.001));
    }

    @Test
    void anAucOfTiesIsHalf() {
        assertThat(Statistics.auc(new double[] {1, 1}, new double[] {1})).isEqualTo(0.5);
        assertThat(Statistics.auc(new double[] {2, 3}, new double[] {1})).isEqualTo(1);
    }
}
