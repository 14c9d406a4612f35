/// A CV: the lines of its document, and the facts that were read in them.
@NullMarked
package com.elios.interview.domain.model.cv;

import org.jspecify.annotations.NullMarked;
