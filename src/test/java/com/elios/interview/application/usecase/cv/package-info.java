/// Tests of importing a CV.
@NullMarked
package com.elios.interview.application.usecase.cv;

import org.jspecify.annotations.NullMarked;
