/// Sound, and what was understood of it.
@NullMarked
package com.elios.interview.domain.model.speech;

import org.jspecify.annotations.NullMarked;
