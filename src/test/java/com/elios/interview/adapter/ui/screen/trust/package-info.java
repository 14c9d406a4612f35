/// Tests of the page on trust: the view model without a toolkit.
@NullMarked
package com.elios.interview.adapter.ui.screen.trust;

import org.jspecify.annotations.NullMarked;
