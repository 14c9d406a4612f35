/// Who practises, and the facts read from their CV.
@NullMarked
package com.elios.interview.domain.model.candidate;

import org.jspecify.annotations.NullMarked;
