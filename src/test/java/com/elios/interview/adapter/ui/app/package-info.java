/// Tests of the window, and the tool that renders screens to pictures.
@NullMarked
package com.elios.interview.adapter.ui.app;

import org.jspecify.annotations.NullMarked;
