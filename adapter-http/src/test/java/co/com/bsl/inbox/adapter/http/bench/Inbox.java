package co.com.bsl.inbox.adapter.http.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.http.HttpAdapter;
import co.com.bsl.inbox.adapter.http.HttpUseCases;
import co.com.bsl.inbox.adapter.http.TestServer;
import co.com.bsl.inbox.adapter.http.privacy.PrivacyUseCases;
import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.audit.ExportAudit;
import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.audit.ReadAudit;
import co.com.bsl.inbox.application.conversation.ChangeConversation;
import co.com.bsl.inbox.application.conversation.FindContact;
import co.com.bsl.inbox.application.conversation.ListConversations;
import co.com.bsl.inbox.application.conversation.OpenAttachment;
import co.com.bsl.inbox.application.conversation.OpenConversation;
import co.com.bsl.inbox.application.conversation.ReadMessage;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import co.com.bsl.inbox.application.desk.Drafts;
import co.com.bsl.inbox.application.desk.Presence;
import co.com.bsl.inbox.application.health.CheckHealth;
import co.com.bsl.inbox.application.health.MirrorHealth;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.inbound.ReceiveMessage;
import co.com.bsl.inbox.application.inbound.RecordDelivery;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.application.outbound.Advice;
import co.com.bsl.inbox.application.outbound.AwaitDelivery;
import co.com.bsl.inbox.application.outbound.BotPause;
import co.com.bsl.inbox.application.outbound.OutboxBell;
import co.com.bsl.inbox.application.outbound.SendMessage;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.privacy.ExportContact;
import co.com.bsl.inbox.application.quarantine.AttentiveDecoder;
import co.com.bsl.inbox.application.quarantine.Quarantine;
import co.com.bsl.inbox.application.quarantine.ReplayCall;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.testkit.fake.InMemoryAgents;
import co.com.bsl.inbox.testkit.fake.InMemoryDrafts;
import co.com.bsl.inbox.testkit.fake.InMemoryQuarantine;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.RecordingMessaging;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fake.shared.InMemoryPresence;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A whole inbox over in-memory fakes with a real server on a free port. On the team are marta and
 * luis, agents, vera, a supervisor, and root, an administrator; all have the password {@link
 * #PASSWORD}.
 */
public final class Inbox implements AutoCloseable {
  /** Everybody's password. */
  public static final String PASSWORD = "correct horse";

  public final MutableClock clock = MutableClock.at(MessageBuilder.NINE.plusSeconds(3600));
  public final InMemoryInbox store = new InMemoryInbox(clock);
  public final AtomicBoolean storeBroken = new AtomicBoolean();
  public final AtomicBoolean sessionsBroken = new AtomicBoolean();
  public final RecordingMessaging messaging = new RecordingMessaging(clock);
  public final InMemoryQuarantine quarantine = new InMemoryQuarantine();
  public final CountingPasswords passwords = new CountingPasswords();
  public final RecordingDecoder decoder = new RecordingDecoder();
  public final Desk desk;
  public final Team team;
  public final Sessions sessions;
  public final HttpAdapter server;

  private final String cookie;
  private final AtomicBoolean breakOnRing = new AtomicBoolean();
  private final InboxPort inbox = Breakable.of(InboxPort.class, store, storeBroken::get);
  private final Foreword foreword = new Foreword(inbox, clock);
  private final People people =
      new People(new InMemoryAgents(), sessionsBroken, passwords, this::noted, foreword, clock);
  private final InboxViewPort view = Breakable.of(InboxViewPort.class, store, storeBroken::get);
  private final AtomicInteger auditPages = new AtomicInteger(Integer.MAX_VALUE);
  private final AuditPort audit =
      Breakable.of(AuditPort.class, store, () -> auditPages.getAndDecrement() <= 0);
  private final SyncViewPort messages = Breakable.of(SyncViewPort.class, store, storeBroken::get);
  private final ChangeLogPort log = Breakable.of(ChangeLogPort.class, store, storeBroken::get);

  /** What was only looked at is written when a test says so. */
  public final AuditTrail trail = new AuditTrail(inbox, clock);

  private Inbox(Setup setup, Consumer<Desk> past) {
    cookie = setup.publicUrl().startsWith("https:") ? "__Host-bsl_sesion" : "bsl_sesion";
    desk = new Desk(inbox, view, messaging, clock);
    team = people.team();
    join("marta", Role.AGENT);
    join("luis", Role.AGENT);
    join("vera", Role.SUPERVISOR);
    join("root", Role.ADMINISTRATOR);
    sessions = people.sessions();
    server = TestServer.of(setup.config(), useCases(setup), setup.heartbeat());
    past.accept(desk);
    server.start();
  }

  /** One with nothing special. */
  public static Inbox open() {
    return new Inbox(Setup.PLAIN, nothing -> {});
  }

  /** One of that kind. */
  public static Inbox open(Setup setup) {
    return new Inbox(setup, nothing -> {});
  }

  /** One in which that has happened before the server started. */
  public static Inbox openAfter(Consumer<Desk> past) {
    return new Inbox(Setup.PLAIN, past);
  }

  /** Somebody unknown. */
  public Client anybody() {
    return new Client("http://127.0.0.1:" + server.port(), Map.of());
  }

  /** The page of an agent who has signed in. */
  public Client page(String agent) {
    return anybody().with("Cookie", cookie + "=" + sessions.begin(new AgentId(agent)));
  }

  /** A script with a name and password. */
  public Client script(String agent, String password) {
    String pair = Base64.getEncoder().encodeToString((agent + ':' + password).getBytes(UTF_8));
    return anybody().with("Authorization", "Basic " + pair);
  }

  /** A program of an agent's that was given these rights. */
  public Client program(String agent, Right... rights) {
    Actor owner = Actor.of(team.find(Actor.console("ops"), new AgentId(agent)).agent());
    Grant grant = new Grant("test", Set.of(rights), Optional.empty());
    return program(people.useCases().tokens().issue(owner, grant).text());
  }

  /** A program with that token. */
  public Client program(String token) {
    return anybody().with("Authorization", "Bearer " + token);
  }

  /** How many listen or poll, by the server's own measure. */
  public int openReaders() {
    return page("root")
        .get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("event_readers_open "))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.indexOf(' '))))
        .sum();
  }

  /** The next command is carried out; after that the store cannot be reached. */
  public void breakStoreAfterNextCommit() {
    breakOnRing.set(true);
  }

  /** So many more pages of the audit log can be read; after that it cannot be reached. */
  public void breakAuditAfter(int pages) {
    auditPages.set(pages);
  }

  @Override
  public void close() {
    storeBroken.set(false);
    Client.hangUp();
    server.stop();
  }

  private void join(String user, Role role) {
    String name = user.substring(0, 1).toUpperCase(Locale.ROOT) + user.substring(1);
    people.join(new Agent(new AgentId(user), name, role, true), PASSWORD);
  }

  private void noted(AuditEvent event) {
    trail.note(event);
  }

  private HttpUseCases useCases(Setup setup) {
    OutboxBell bell = lane -> ring(setup);
    HandleWebhook webhooks =
        new HandleWebhook(
            new AttentiveDecoder(decoder, quarantine::keep, clock),
            new ReceiveMessage(inbox, desk.foldIn(), bell, soon -> {}),
            new RecordDelivery(inbox, desk.foldIn(), clock));
    return new HttpUseCases(
        webhooks,
        new Quarantine(quarantine, foreword),
        new ReplayCall(quarantine, webhooks, foreword, clock),
        new SendMessage(inbox, desk.foldIn(), bell, setup.sending(), BotPause.NEVER, clock),
        new AwaitDelivery(view, log, clock),
        new ListConversations(view, clock),
        new OpenConversation(view, log, Optional.empty(), soon -> {}, trail),
        new FindContact(view, clock),
        new ReadMessage(view, messages, trail),
        new SearchInbox(view, clock, trail),
        new ChangeConversation(inbox, view, MirrorPolicy.NONE, bell, clock),
        new OpenAttachment(view, messaging, trail),
        new PrivacyUseCases(
            new ReadAudit(audit, view),
            new ExportAudit(audit, inbox, clock),
            new ExportContact(inbox, view, audit, messaging, clock),
            new EraseContact(inbox, clock)),
        new FollowChanges(log, view),
        new Presence(new InMemoryPresence(), clock),
        new Drafts(new InMemoryDrafts(), view),
        new CheckHealth(
            view, () -> true, setup.providerConfigured(), () -> MirrorHealth.State.ABSENT),
        people.signIn(),
        people.signOut(),
        sessions,
        setup.numbers(),
        people.useCases(),
        (failure, language) -> new Advice("why " + failure.code() + " " + language, "do"),
        clock,
        setup.providerConfigured());
  }

  private void ring(Setup setup) {
    if (breakOnRing.getAndSet(false)) {
      storeBroken.set(true);
    }
    if (setup.sendsAtOnce() && !storeBroken.get()) {
      desk.emptyOutbox();
    }
  }
}
