package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.domain.port.StoreException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.BooleanSupplier;

/** A port in front of a fake that can be made unreachable. */
final class Breakable {

  private Breakable() {}

  static <P> P of(Class<P> port, P fake, BooleanSupplier broken) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (broken.getAsBoolean()) {
                throw new StoreException(StoreException.Cause.UNAVAILABLE, "broken by the test");
              }
              try {
                return method.invoke(fake, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }
}
