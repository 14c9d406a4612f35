package com.elios.interview.domain.model.service;

/// A service that can help. None is needed.
public enum ServiceName {
    /// OpenAI, or any server that speaks its protocol, a local one included.
    OPENAI,
    ANTHROPIC,
    PINECONE,
    /// Understands speech and speaks.
    AZURE_SPEECH
}
