/// What a person starts: the wrapper, the start script, the distribution and the installed app.
@NullMarked
package com.elios.interview.packaging;

import org.jspecify.annotations.NullMarked;
