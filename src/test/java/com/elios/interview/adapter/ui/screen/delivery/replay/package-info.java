/// Tests of how a spoken answer is shown and heard again.
@NullMarked
package com.elios.interview.adapter.ui.screen.delivery.replay;

import org.jspecify.annotations.NullMarked;
