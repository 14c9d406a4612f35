/// How long the parts take when they are put together.
@NullMarked
package com.elios.interview.infrastructure.composition;

import org.jspecify.annotations.NullMarked;
