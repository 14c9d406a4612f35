/// Tests of the hints.
@NullMarked
package com.elios.interview.domain.service.hint;

import org.jspecify.annotations.NullMarked;
