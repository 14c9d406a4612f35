/// The app is killed in the middle of an answer, again and again, and loses nothing that counts.
@NullMarked
package com.elios.interview.kill;

import org.jspecify.annotations.NullMarked;
