package com.elios.interview.infrastructure.cloud.roles;

import com.elios.interview.testing.cloud.Protocol;

/// The roles by OpenAI's protocol.
class OpenAiRolesTest extends ServiceRoles {
    OpenAiRolesTest() {
        super(Protocol.OPENAI_CHAT);
    }
}
