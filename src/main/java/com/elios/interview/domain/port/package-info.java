/// What the core needs from outside, one small interface per role. Every method blocks; those that
// reach storage or a service throw a failure of `application.error`.
@NullMarked
package com.elios.interview.domain.port;

import org.jspecify.annotations.NullMarked;
