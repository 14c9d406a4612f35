/// What frames a screen: `ActionBar` at its lower edge, `SegmentBar` for progress, `Disclosure` for
/// what opens in place.
@NullMarked
package com.elios.interview.adapter.ui.kit.frame;

import org.jspecify.annotations.NullMarked;
