/// Replies that were paid for once, kept in files.
@NullMarked
package com.elios.interview.adapter.llm.cache;

import org.jspecify.annotations.NullMarked;
