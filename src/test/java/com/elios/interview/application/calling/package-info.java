@NullMarked
package com.elios.interview.application.calling;

import org.jspecify.annotations.NullMarked;
