/// What a language model is asked for, role by role, and what of its reply is kept.
@NullMarked
package com.elios.interview.adapter.llm.role;

import org.jspecify.annotations.NullMarked;
