/// Work away from the window's thread: a `TaskRunner` runs a use case on a virtual thread and
/// brings the outcome back to the FX thread. A view model keeps one `Slot` per kind of work; the
/// latest run in a slot wins.
@NullMarked
package com.elios.interview.adapter.ui.task;

import org.jspecify.annotations.NullMarked;
