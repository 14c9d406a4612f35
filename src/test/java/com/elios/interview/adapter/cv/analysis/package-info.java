/// Tests of the list of skills, and measurements on CVs that we did not write.
@NullMarked
package com.elios.interview.adapter.cv.analysis;

import org.jspecify.annotations.NullMarked;
