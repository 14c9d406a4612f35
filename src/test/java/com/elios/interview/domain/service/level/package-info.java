/// How loud sound is.
@NullMarked
package com.elios.interview.domain.service.level;

import org.jspecify.annotations.NullMarked;
