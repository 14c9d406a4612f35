/// Tests of how a spoken answer is shown.
@NullMarked
package com.elios.interview.adapter.ui.screen.delivery;

import org.jspecify.annotations.NullMarked;
