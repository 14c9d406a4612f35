/// Services outside the app, played on this machine over real HTTP.
@NullMarked
package com.elios.interview.testing.cloud;

import org.jspecify.annotations.NullMarked;
