/// Steps that several use cases of an interview share.
@NullMarked
package com.elios.interview.application.interviewing;

import org.jspecify.annotations.NullMarked;
