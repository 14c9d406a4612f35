/// The composition root: makes every part and gives each what it needs.
@NullMarked
package com.elios.interview.infrastructure.composition;

import org.jspecify.annotations.NullMarked;
