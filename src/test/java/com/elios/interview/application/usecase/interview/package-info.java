@NullMarked
package com.elios.interview.application.usecase.interview;

import org.jspecify.annotations.NullMarked;
