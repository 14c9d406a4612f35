/// What stands in place of content, `Skeleton`, `BusyPane`, `EmptyState` and `ErrorPane`, and the
/// `Notices` over it.
@NullMarked
package com.elios.interview.adapter.ui.kit.state;

import org.jspecify.annotations.NullMarked;
