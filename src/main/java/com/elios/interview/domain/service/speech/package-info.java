/// Rules about what is said aloud.
@NullMarked
package com.elios.interview.domain.service.speech;

import org.jspecify.annotations.NullMarked;
