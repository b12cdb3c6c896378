package co.com.bsl.inbox.adapter.http.client;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Who is calling, for everything above: the address at the other end of the connection, or behind
 * trusted proxies the one for which they speak. Anybody else's word on it is not heard.
 */
public final class ClientAddress implements HttpConfiguration.Customizer {
  private final TrustedProxies proxies;

  public ClientAddress(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
    if (!(peer instanceof InetSocketAddress socket) || !proxies.include(socket.getAddress())) {
      return request;
    }
    Hops hops = new Hops(request.getHeaders(), proxies);
    return new Forwarded(
        request, hops.client(socket.getAddress()), hops.isSecure().orElse(request.isSecure()));
  }

  /** A request as its client made it. */
  private static final class Forwarded extends Request.Wrapper {
    private final ConnectionMetaData connection;
    private final boolean secure;

    Forwarded(Request request, InetAddress client, boolean secure) {
      super(request);
      this.secure = secure;
      this.connection =
          new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return new InetSocketAddress(client, 0);
            }
          };
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }

    @Override
    public boolean isSecure() {
      return secure;
    }
  }
}
