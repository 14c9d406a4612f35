/// Speaking and hearing.
@NullMarked
package com.elios.interview.application.usecase.speech;

import org.jspecify.annotations.NullMarked;
