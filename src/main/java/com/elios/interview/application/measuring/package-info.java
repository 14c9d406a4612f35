/// Reading and measuring graded answers, which learning and measuring share.
@NullMarked
package com.elios.interview.application.measuring;

import org.jspecify.annotations.NullMarked;
