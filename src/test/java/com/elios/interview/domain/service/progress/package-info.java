/// Tests of what to practise next.
@NullMarked
package com.elios.interview.domain.service.progress;

import org.jspecify.annotations.NullMarked;
