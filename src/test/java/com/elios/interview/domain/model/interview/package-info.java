/// The interview keeps its own rules.
@NullMarked
package com.elios.interview.domain.model.interview;

import org.jspecify.annotations.NullMarked;
