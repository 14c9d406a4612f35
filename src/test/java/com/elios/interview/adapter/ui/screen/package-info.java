/// The tool that renders the screens of an interview to pictures.
@NullMarked
package com.elios.interview.adapter.ui.screen;

import org.jspecify.annotations.NullMarked;
