/// Asks a language model with everything that has to hold around it: leave, limit, cache, retries,
/// redaction, a reply of the right form or one chance to mend it, and the book of what it took.
@NullMarked
package com.elios.interview.adapter.llm.asking;

import org.jspecify.annotations.NullMarked;
