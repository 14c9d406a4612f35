/// Tests of the facts step of preparing.
@NullMarked
package com.elios.interview.adapter.ui.screen.prepare.facts;

import org.jspecify.annotations.NullMarked;
