/// What a person does from the first start to the next day, in the real window on real parts.
@NullMarked
package com.elios.interview.story;

import org.jspecify.annotations.NullMarked;
