/// How something was said: what is measured of a spoken answer, and why a figure is absent.
@NullMarked
package com.elios.interview.domain.model.delivery;

import org.jspecify.annotations.NullMarked;
