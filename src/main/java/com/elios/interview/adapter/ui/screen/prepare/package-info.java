/// From a CV, or without one, to an interview that is ready to start: three steps in one page.
@NullMarked
package com.elios.interview.adapter.ui.screen.prepare;

import org.jspecify.annotations.NullMarked;
