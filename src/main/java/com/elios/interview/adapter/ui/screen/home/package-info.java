/// The first screen: practise now, go on with an open interview, prepare from a CV, last results.
@NullMarked
package com.elios.interview.adapter.ui.screen.home;

import org.jspecify.annotations.NullMarked;
