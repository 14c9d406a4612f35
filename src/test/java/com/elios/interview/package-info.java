/// Rules that hold for the whole product.
@NullMarked
package com.elios.interview;

import org.jspecify.annotations.NullMarked;
