/// Tests of the measurements without a language model.
@NullMarked
package com.elios.interview.domain.service.scoring.measure;

import org.jspecify.annotations.NullMarked;
