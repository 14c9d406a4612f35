/// What an interview will ask, and why.
@NullMarked
package com.elios.interview.application.usecase.plan;

import org.jspecify.annotations.NullMarked;
