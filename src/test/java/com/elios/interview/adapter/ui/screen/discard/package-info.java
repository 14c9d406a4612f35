/// Tests of discarding.
@NullMarked
package com.elios.interview.adapter.ui.screen.discard;

import org.jspecify.annotations.NullMarked;
