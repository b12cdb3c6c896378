package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.secret.SecureTokens;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.outbound.DispatchSend;
import co.com.bsl.inbox.application.outbound.SendPace;
import co.com.bsl.inbox.application.outbound.SentMessages;
import co.com.bsl.inbox.application.outbound.Settlement;
import co.com.bsl.inbox.application.quarantine.Aside;
import co.com.bsl.inbox.application.quarantine.KeepCall;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.sync.MirrorSchedule;
import co.com.bsl.inbox.application.sync.ReadMirror;
import co.com.bsl.inbox.application.sync.WriteMirror;
import co.com.bsl.inbox.application.upkeep.TidyUp;
import co.com.bsl.inbox.bootstrap.config.SyncConfig;
import co.com.bsl.inbox.bootstrap.worker.AuditWriter;
import co.com.bsl.inbox.bootstrap.worker.MirrorErrand;
import co.com.bsl.inbox.bootstrap.worker.MirrorReader;
import co.com.bsl.inbox.bootstrap.worker.OutboxWorker;
import co.com.bsl.inbox.bootstrap.worker.OutboxWorker.Manning;
import co.com.bsl.inbox.bootstrap.worker.QuarantineKeeper;
import co.com.bsl.inbox.bootstrap.worker.Worker;
import co.com.bsl.inbox.bootstrap.worker.sole.CatchUpWork;
import co.com.bsl.inbox.bootstrap.worker.sole.Holder;
import co.com.bsl.inbox.bootstrap.worker.sole.MirrorRounds;
import co.com.bsl.inbox.bootstrap.worker.sole.SoleWork;
import co.com.bsl.inbox.bootstrap.worker.sole.SoleWorker;
import co.com.bsl.inbox.bootstrap.worker.sole.TidyUpWork;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All work in the background; what there is nobody for is not started. */
final class Background implements Worker {
  private static final String ALONE = "the only one";
  private static final int SENDERS = 8;
  private static final int MIRROR_WRITERS = 2;
  private static final Duration MIRROR_LEASE = Duration.ofSeconds(90);
  private static final Duration UPKEEP = Duration.ofHours(1);
  private static final Duration ROUNDS = Duration.ofMinutes(10);

  /**
   * At once for what is there, then for the bot, which takes seconds to answer, rarely a minute.
   */
  private static final List<Duration> MIRROR_PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(3),
          Duration.ofSeconds(7),
          Duration.ofSeconds(15),
          Duration.ofSeconds(35));

  private final List<Worker> workers = new ArrayList<>();
  private final AuditWriter auditWriter;
  private final Core core;
  private final Holder holder;
  private final Optional<ReadMirror> readMirror;
  private final QuarantineKeeper quarantineKeeper;
  private MirrorSchedule mirrorSchedule = address -> {};

  private Background(Core core, Holder holder) {
    this.core = core;
    this.holder = holder;
    this.readMirror = core.secondRecord().conversations().map(core::mirrorReading);
    this.quarantineKeeper =
        new QuarantineKeeper(new KeepCall(core.store().quarantine(), core.clock()));
    this.auditWriter = new AuditWriter(core.trail());
    workers.add(quarantineKeeper);
  }

  static Background of(Core core, SyncConfig sync, SendLimits limits) {
    Background background = new Background(core, holder(core, sync));
    background.addUpkeep();
    core.secondRecord().conversations().ifPresent(background::addMirror);
    if (core.provider().isConfigured()) {
      background.addProvider(sync, SendPace.perSecond(limits.perSecond()));
    }
    return background;
  }

  Optional<ReadMirror> readMirror() {
    return readMirror;
  }

  MirrorSchedule mirrorSchedule() {
    return mirrorSchedule;
  }

  Aside aside() {
    return quarantineKeeper;
  }

  @Override
  public void start() {
    auditWriter.start();
    workers.forEach(Worker::start);
  }

  /** The audit log is written last: until then somebody may still note something. */
  @Override
  public void close() {
    Worker.closeAll(workers);
    auditWriter.close();
  }

  private void addUpkeep() {
    Sessions sessions =
        new Sessions(
            core.store().sessions(), core.store().agents(), new SecureTokens(), core.clock());
    TidyUp tidyUp =
        new TidyUp(core.store().changes(), core.store().inbox(), sessions, core.clock());
    addSole(new TidyUpWork(tidyUp, UPKEEP));
  }

  private void addProvider(SyncConfig sync, SendPace pace) {
    DispatchSend dispatch =
        new DispatchSend(
            core.provider().messaging(),
            new SentMessages(core.provider().messaging(), core.store().syncView()),
            new Settlement(core.store().inbox(), core.foldIn(), core.bells(), core.clock()),
            new DispatchSend.Patience(RetryPolicy.SENDING, sync.showsWithin()),
            core.clock(),
            new SecureRandom());
    addOutbox(new Manning(Lane.PROVIDER, SENDERS, pace, sync.sendLease()), dispatch::dispatch);

    addSole(new CatchUpWork(core.historyReading(), sync.catchUpEvery()));
  }

  private void addMirror(ConversationStorePort record) {
    WriteMirror write =
        new WriteMirror(
            record,
            core.store().inbox(),
            core.store().syncView(),
            new WriteMirror.Trying(RetryPolicy.MIRRORING, core.clock(), new SecureRandom()));
    addOutbox(
        new Manning(Lane.MIRROR, MIRROR_WRITERS, SendPace.unlimited(), MIRROR_LEASE),
        new MirrorErrand(write));

    MirrorReader reader = new MirrorReader(readMirror.orElseThrow(), MIRROR_PAUSES);
    workers.add(reader);
    addSole(new MirrorRounds(core.store().view(), reader, ROUNDS, core.clock()));
    mirrorSchedule = reader;
  }

  private void addSole(SoleWork work) {
    workers.add(new SoleWorker(work, holder));
  }

  /** Whoever is alone has one name for ever, so a start goes on at once where a crash was. */
  private static Holder holder(Core core, SyncConfig sync) {
    String name = core.store().isShared() ? UUID.randomUUID().toString() : ALONE;
    return new Holder(core.store().shared().leases(), name, sync.workLease(), core.clock());
  }

  private void addOutbox(Manning manning, OutboxWorker.Errand errand) {
    OutboxWorker worker =
        new OutboxWorker(manning, core.store().inbox(), core.store().view(), errand, core.clock());
    core.bells().hang(manning.lane(), worker::ring);
    workers.add(worker);
  }
}
