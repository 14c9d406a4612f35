/// Tests of the small controls on the headless platform.
@NullMarked
package com.elios.interview.adapter.ui.kit;

import org.jspecify.annotations.NullMarked;
