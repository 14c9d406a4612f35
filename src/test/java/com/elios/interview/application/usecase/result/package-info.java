/// Tests of what past interviews tell.
@NullMarked
package com.elios.interview.application.usecase.result;

import org.jspecify.annotations.NullMarked;
