/// What past interviews say about the next one.
@NullMarked
package com.elios.interview.domain.model.progress;

import org.jspecify.annotations.NullMarked;
