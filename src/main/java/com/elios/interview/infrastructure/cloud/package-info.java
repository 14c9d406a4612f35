/// Services outside the app, put together: which model is asked, and what it may cost.
@NullMarked
package com.elios.interview.infrastructure.cloud;

import org.jspecify.annotations.NullMarked;
