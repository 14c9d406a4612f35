/// What the product does: one final class per verb, one public method each, blocking.
@NullMarked
package com.elios.interview.application.usecase;

import org.jspecify.annotations.NullMarked;
