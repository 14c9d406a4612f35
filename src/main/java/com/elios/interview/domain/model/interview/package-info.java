/// The interview as aggregate root, and the answers given in it.
@NullMarked
package com.elios.interview.domain.model.interview;

import org.jspecify.annotations.NullMarked;
