/// Tests of what is not an answer.
@NullMarked
package com.elios.interview.domain.service.scoring.detect;

import org.jspecify.annotations.NullMarked;
