/// What was asked and said after the first answer to a question, and which gaps it closed.
@NullMarked
package com.elios.interview.domain.model.probing;

import org.jspecify.annotations.NullMarked;
