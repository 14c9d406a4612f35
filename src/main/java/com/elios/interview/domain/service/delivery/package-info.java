/// Measures how a spoken answer is delivered, from its sound and its words, and rates it.
@NullMarked
package com.elios.interview.domain.service.delivery;

import org.jspecify.annotations.NullMarked;
