/// Which follow-up question comes after an answer, and when none does.
@NullMarked
package com.elios.interview.domain.service.probing;

import org.jspecify.annotations.NullMarked;
