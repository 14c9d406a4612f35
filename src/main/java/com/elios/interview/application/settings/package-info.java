/// What a person can set, and where it is kept.
@NullMarked
package com.elios.interview.application.settings;

import org.jspecify.annotations.NullMarked;
