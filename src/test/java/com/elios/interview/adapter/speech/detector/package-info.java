/// Whether somebody speaks.
@NullMarked
package com.elios.interview.adapter.speech.detector;

import org.jspecify.annotations.NullMarked;
