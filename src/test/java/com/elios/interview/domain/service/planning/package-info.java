/// Plans cover what was asked for.
@NullMarked
package com.elios.interview.domain.service.planning;

import org.jspecify.annotations.NullMarked;
