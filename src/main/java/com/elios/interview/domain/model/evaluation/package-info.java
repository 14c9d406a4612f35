/// What was measured of an answer, with the evidence and where it comes from.
@NullMarked
package com.elios.interview.domain.model.evaluation;

import org.jspecify.annotations.NullMarked;
