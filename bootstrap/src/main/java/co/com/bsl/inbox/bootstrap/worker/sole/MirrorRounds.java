package co.com.bsl.inbox.bootstrap.worker.sole;

import co.com.bsl.inbox.application.sync.MirrorSchedule;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Has the second record of the most active conversations read now and then. */
public final class MirrorRounds implements SoleWork {
  private static final int MOST_ACTIVE = 50;
  private static final AgentId NOBODY = new AgentId("-");

  private final InboxViewPort view;
  private final MirrorSchedule schedule;
  private final Duration every;
  private final Clock clock;

  public MirrorRounds(InboxViewPort view, MirrorSchedule schedule, Duration every, Clock clock) {
    this.view = view;
    this.clock = clock;
    this.schedule = schedule;
    this.every = every;
  }

  @Override
  public String name() {
    return "mirror-rounds";
  }

  @Override
  public Duration every() {
    return every;
  }

  @Override
  public void run(BooleanSupplier mine) {
    ConversationQuery active =
        new ConversationQuery(
            ConversationFilter.ALL, "", NOBODY, clock.instant(), Optional.empty(), MOST_ACTIVE);
    for (ConversationSummary row : view.list(active).items()) {
      schedule.soon(row.conversation().contact().primary());
    }
  }
}
