/// What every maker of a role promises: on this machine, by OpenAI, by Anthropic.
@NullMarked
package com.elios.interview.infrastructure.cloud.roles;

import org.jspecify.annotations.NullMarked;
