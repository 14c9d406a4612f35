/// What the operating system offers around the window, behind an interface: file choosers and
/// viewers.
@NullMarked
package com.elios.interview.adapter.ui.desktop;

import org.jspecify.annotations.NullMarked;
