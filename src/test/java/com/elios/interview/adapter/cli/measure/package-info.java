@NullMarked
package com.elios.interview.adapter.cli.measure;

import org.jspecify.annotations.NullMarked;
