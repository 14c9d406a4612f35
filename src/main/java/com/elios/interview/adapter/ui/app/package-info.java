/// The window: what starts, the sidebar, and the navigator that puts screens into it.
@NullMarked
package com.elios.interview.adapter.ui.app;

import org.jspecify.annotations.NullMarked;
