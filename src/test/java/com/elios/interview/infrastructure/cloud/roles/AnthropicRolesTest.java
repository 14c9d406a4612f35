package com.elios.interview.infrastructure.cloud.roles;

import com.elios.interview.testing.cloud.Protocol;

/// The roles by Anthropic's protocol.
class AnthropicRolesTest extends ServiceRoles {
    AnthropicRolesTest() {
        super(Protocol.ANTHROPIC_MESSAGES);
    }
}
