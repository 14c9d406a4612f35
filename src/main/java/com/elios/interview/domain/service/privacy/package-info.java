/// Takes what tells who a person is out of a text before it is sent, and puts it back into a reply.
@NullMarked
package com.elios.interview.domain.service.privacy;

import org.jspecify.annotations.NullMarked;
