package co.com.bsl.inbox.adapter.http.limit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Gives up on a request whose body does not arrive in time, however busily it trickles in. */
public final class ArrivalLimit extends Handler.Wrapper {
  private final Duration longest;

  public ArrivalLimit(Duration longest) {
    this.longest = longest;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean hasBody = request.getLength() != 0 && !request.getMethod().equals("GET");
    return super.handle(hasBody ? new Timed(request, longest) : request, response, callback);
  }

  /** A request that fails when its last bytes are late. */
  private static final class Timed extends Request.Wrapper {
    private final Scheduler.Task end;

    Timed(Request request, Duration longest) {
      super(request);
      end =
          request
              .getComponents()
              .getScheduler()
              .schedule(this::late, longest.toMillis(), TimeUnit.MILLISECONDS);
      Request.addCompletionListener(request, done -> end.cancel());
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null && chunk.isLast()) {
        end.cancel();
      }
      return chunk;
    }

    private void late() {
      getWrapped().fail(new TimeoutException("the body did not arrive in time"));
    }
  }
}
