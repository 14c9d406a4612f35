/// The verbs of the product, over ports that live in memory.
@NullMarked
package com.elios.interview.application.usecase;

import org.jspecify.annotations.NullMarked;
