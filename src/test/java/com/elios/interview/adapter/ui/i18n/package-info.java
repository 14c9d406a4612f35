/// Tests of the texts: none missing, none unused.
@NullMarked
package com.elios.interview.adapter.ui.i18n;

import org.jspecify.annotations.NullMarked;
