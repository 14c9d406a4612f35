/// Finds positions by the heads that name them.
@NullMarked
package com.elios.interview.domain.service.cv.role;

import org.jspecify.annotations.NullMarked;
