@NullMarked
package com.elios.interview.domain.model.trust;

import org.jspecify.annotations.NullMarked;
