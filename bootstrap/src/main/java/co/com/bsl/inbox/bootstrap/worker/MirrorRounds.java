package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.sync.MirrorSchedule;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the second record of the most active conversations read now and then. Owns one thread. */
public final class MirrorRounds implements Worker {
  private static final Logger log = LoggerFactory.getLogger(MirrorRounds.class);
  private static final int MOST_ACTIVE = 50;
  private static final AgentId NOBODY = new AgentId("-");

  private final InboxViewPort view;
  private final MirrorSchedule schedule;
  private final Duration every;
  private final Clock clock;
  private final ScheduledExecutorService thread = Threads.timed("mirror-rounds", 1);

  public MirrorRounds(InboxViewPort view, MirrorSchedule schedule, Duration every, Clock clock) {
    this.view = view;
    this.clock = clock;
    this.schedule = schedule;
    this.every = every;
  }

  @Override
  public void start() {
    long pause = every.toMillis();
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    Threads.end(thread);
  }

  private void round() {
    try {
      ConversationQuery active =
          new ConversationQuery(
              ConversationFilter.ALL, "", NOBODY, clock.instant(), Optional.empty(), MOST_ACTIVE);
      for (ConversationSummary row : view.list(active).items()) {
        schedule.soon(row.conversation().contact().primary());
      }
    } catch (RuntimeException failure) {
      log.warn("round of the second record skipped: {}", failure.toString());
    }
  }
}
