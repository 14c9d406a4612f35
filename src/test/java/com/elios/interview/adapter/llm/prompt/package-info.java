@NullMarked
package com.elios.interview.adapter.llm.prompt;

import org.jspecify.annotations.NullMarked;
