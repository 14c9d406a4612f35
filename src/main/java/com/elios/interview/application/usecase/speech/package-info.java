/// Use cases about what is spoken.
@NullMarked
package com.elios.interview.application.usecase.speech;

import org.jspecify.annotations.NullMarked;
