package com.elios.interview.domain.port.service;

/// A secret that is kept.
public enum SecretName {
    OPENAI_KEY,
    ANTHROPIC_KEY,
    PINECONE_KEY,
    AZURE_SPEECH_KEY
}
