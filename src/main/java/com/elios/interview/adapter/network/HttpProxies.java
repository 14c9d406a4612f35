package com.elios.interview.adapter.network;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/// The proxies of the system, but SOCKS ones: for those OkHttp would make sockets past our
/// factory, while Java's own sockets use them anyway.
final class HttpProxies extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
        var system = ProxySelector.getDefault();
        if (system == null) {
            return List.of(Proxy.NO_PROXY);
        }
        var usable =
                system.select(uri).stream()
                        .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                        .toList();
        return usable.isEmpty() ? List.of(Proxy.NO_PROXY) : usable;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        var system = ProxySelector.getDefault();
        if (system != null) {
            system.connectFailed(uri, address, failure);
        }
    }
}
