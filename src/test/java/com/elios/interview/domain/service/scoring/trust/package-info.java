@NullMarked
package com.elios.interview.domain.service.scoring.trust;

import org.jspecify.annotations.NullMarked;
