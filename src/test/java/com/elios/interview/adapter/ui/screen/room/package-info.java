/// Tests of the interview room: the view model without a toolkit, the view on the headless
/// platform.
@NullMarked
package com.elios.interview.adapter.ui.screen.room;

import org.jspecify.annotations.NullMarked;
