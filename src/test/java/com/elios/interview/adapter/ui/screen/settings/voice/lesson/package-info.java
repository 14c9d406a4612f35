/// Learning from a person how long they pause.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.voice.lesson;

import org.jspecify.annotations.NullMarked;
