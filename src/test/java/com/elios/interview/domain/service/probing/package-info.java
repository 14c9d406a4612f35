/// Tests of the follow-up questions.
@NullMarked
package com.elios.interview.domain.service.probing;

import org.jspecify.annotations.NullMarked;
