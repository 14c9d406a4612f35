/// Tests of preparing: the view model without a toolkit, the view on the headless platform.
@NullMarked
package com.elios.interview.adapter.ui.screen.prepare;

import org.jspecify.annotations.NullMarked;
