/// Dates and spans of time as CVs write them, and how many months they make together.
@NullMarked
package com.elios.interview.domain.service.cv.time;

import org.jspecify.annotations.NullMarked;
