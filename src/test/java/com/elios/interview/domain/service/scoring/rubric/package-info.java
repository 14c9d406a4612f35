/// The criteria of how an answer is told.
@NullMarked
package com.elios.interview.domain.service.scoring.rubric;

import org.jspecify.annotations.NullMarked;
