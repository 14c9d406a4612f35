/// Azure Speech by its own SDK: it understands and it speaks, where the person agreed to that.
@NullMarked
package com.elios.interview.adapter.speech.azure;

import org.jspecify.annotations.NullMarked;
