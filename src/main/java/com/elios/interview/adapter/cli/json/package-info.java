/// How the command line writes JSON.
@NullMarked
package com.elios.interview.adapter.cli.json;

import org.jspecify.annotations.NullMarked;
