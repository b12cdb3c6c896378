package co.com.bsl.inbox.adapter.http.limit;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;

/**
 * Keeps one client or one agent from taking the server away from the others. The provider's calls
 * are exempt, since a burst of them is what the server is for, and so is the question for its
 * health, since whoever asks would start it anew.
 */
public final class RateLimits {
  /** A page that opens asks for some eighty files; forty seconds' worth opens many. */
  private static final int SECONDS_AT_ONCE = 40;

  /** A whole office calls from one address. */
  private static final int AGENTS_AT_AN_ADDRESS = 4;

  private final boolean unlimited;
  private final Allowance addresses;
  private final Allowance agents;

  /**
   * Limits to what one agent may ask for in the long run; an address may ask for some times that.
   *
   * @param perSecond 0 is no limit
   */
  public RateLimits(int perSecond, Clock clock) {
    this.unlimited = perSecond == 0;
    ClockMeter time = new ClockMeter(clock);
    long address = Math.max(1, (long) perSecond * AGENTS_AT_AN_ADDRESS);
    long agent = Math.max(1, perSecond);
    this.addresses = new Allowance(address * SECONDS_AT_ONCE, address, time);
    this.agents = new Allowance(agent * SECONDS_AT_ONCE, agent, time);
  }

  /** Refuses a request from an address that made too many. */
  public void check(Context context) {
    if (!unlimited && !isExempt(context.path())) {
      addresses.spend(ClientKey.of(context.ip()));
    }
  }

  /** The same call for agents that have not made too many; to be asked once they are known. */
  public Route limited(Route route) {
    if (unlimited || route.access() == Access.ANYBODY) {
      return route;
    }
    Handler handler =
        context -> {
          agents.spend(Caller.of(context).id().value());
          route.handler().handle(context);
        };
    return new Route(route.method(), route.path(), route.access(), handler);
  }

  private static boolean isExempt(String path) {
    return path.startsWith("/webhook/") || path.equals("/health");
  }
}
