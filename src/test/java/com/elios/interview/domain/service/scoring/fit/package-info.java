@NullMarked
package com.elios.interview.domain.service.scoring.fit;

import org.jspecify.annotations.NullMarked;
