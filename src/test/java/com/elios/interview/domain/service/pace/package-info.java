/// Tests of what is expected of an answer.
@NullMarked
package com.elios.interview.domain.service.pace;

import org.jspecify.annotations.NullMarked;
