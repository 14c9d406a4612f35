/// What frames a screen: a `Bar` at its edge, such as the `ActionBar`, in line with a page that
/// scrolls; `SegmentBar` for progress, `Disclosure` for what opens in place.
@NullMarked
package com.elios.interview.adapter.ui.kit.frame;

import org.jspecify.annotations.NullMarked;
