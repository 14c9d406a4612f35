/// Tests of `kit.state`.
@NullMarked
package com.elios.interview.adapter.ui.kit.state;

import org.jspecify.annotations.NullMarked;
