/// Rules about what to do after an interview.
@NullMarked
package com.elios.interview.domain.service.progress;

import org.jspecify.annotations.NullMarked;
