/// Recognises what is not an answer, and what an answer's wording gives away.
@NullMarked
package com.elios.interview.domain.service.scoring.detect;

import org.jspecify.annotations.NullMarked;
