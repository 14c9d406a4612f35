/// Tests of dates and of counting years.
@NullMarked
package com.elios.interview.domain.service.cv.time;

import org.jspecify.annotations.NullMarked;
