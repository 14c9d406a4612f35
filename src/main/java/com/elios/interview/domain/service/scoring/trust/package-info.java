/// Figures of agreement with people, each with its interval and with what it has to be better than.
@NullMarked
package com.elios.interview.domain.service.scoring.trust;

import org.jspecify.annotations.NullMarked;
