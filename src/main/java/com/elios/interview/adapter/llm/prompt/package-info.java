/// Prompts, from versioned resource files, with what people wrote fenced in as data.
@NullMarked
package com.elios.interview.adapter.llm.prompt;

import org.jspecify.annotations.NullMarked;
