/// Finds degrees and where they were earned.
@NullMarked
package com.elios.interview.domain.service.cv.education;

import org.jspecify.annotations.NullMarked;
