package com.elios.interview.adapter.vector.pinecone.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;

/// A certificate authority for tests, made by the JDK's own keytool, with one server that it signs
/// for.
final class TestAuthority {
    static final String PASSWORD = "for-tests";

    private final Path keys;
    private final Path trust;

    /// @param names that the server's certificate is for
    TestAuthority(Path folder, String name, List<String> names)
            throws IOException, InterruptedException, GeneralSecurityException {
        keys = folder.resolve(name + "-keys.p12");
        trust = folder.resolve(name + "-trust.p12");
        generate("authority", List.of("-ext", "bc:c"));
        generate(
                "server",
                List.of("-signer", "authority", "-ext", "san=dns:" + String.join(",dns:", names)));
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", load().getCertificate("authority"));
        try (OutputStream file = Files.newOutputStream(trust)) {
            trusted.store(file, PASSWORD.toCharArray());
        }
    }

    private void generate(String alias, List<String> more)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                alias,
                                "-dname",
                                "CN=" + alias,
                                "-keyalg",
                                "EC",
                                "-groupname",
                                "secp256r1",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keys.toString(),
                                "-storepass",
                                PASSWORD));
        command.addAll(more);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD.toCharArray());
        }
        return store;
    }

    /// Of the server only.
    KeyManagerFactory serverKeys() throws IOException, GeneralSecurityException {
        var all = load();
        var server = KeyStore.getInstance("PKCS12");
        server.load(null, null);
        server.setKeyEntry(
                "server",
                all.getKey("server", PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                all.getCertificateChain("server"));
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(server, PASSWORD.toCharArray());
        return factory;
    }

    /// Makes this JVM trust the authority, and no other; before its first connection by TLS.
    void trustInThisJvm() {
        System.setProperty("javax.net.ssl.trustStore", trust.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        System.setProperty("javax.net.ssl.trustStoreType", "PKCS12");
    }
}
