/// Answers whose worth is known, for measuring the scorer.
@NullMarked
package com.elios.interview.domain.model.grading;

import org.jspecify.annotations.NullMarked;
