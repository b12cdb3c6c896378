package co.com.bsl.inbox.adapter.http.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.http.HttpAdapter;
import co.com.bsl.inbox.adapter.http.HttpUseCases;
import co.com.bsl.inbox.adapter.http.TestServer;
import co.com.bsl.inbox.adapter.http.secret.SecureTokens;
import co.com.bsl.inbox.application.conversation.ChangeConversation;
import co.com.bsl.inbox.application.conversation.ListConversations;
import co.com.bsl.inbox.application.conversation.OpenAttachment;
import co.com.bsl.inbox.application.conversation.OpenConversation;
import co.com.bsl.inbox.application.conversation.ReadMessage;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import co.com.bsl.inbox.application.health.CheckHealth;
import co.com.bsl.inbox.application.health.MirrorHealth;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.inbound.ReceiveMessage;
import co.com.bsl.inbox.application.inbound.RecordDelivery;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.application.outbound.Advice;
import co.com.bsl.inbox.application.outbound.AwaitDelivery;
import co.com.bsl.inbox.application.outbound.OutboxBell;
import co.com.bsl.inbox.application.outbound.SendMessage;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.session.SignIn;
import co.com.bsl.inbox.application.session.Team;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SessionPort;
import co.com.bsl.inbox.testkit.fake.InMemoryAgents;
import co.com.bsl.inbox.testkit.fake.InMemorySessions;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.RecordingMessaging;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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
  public final InMemoryInbox store = new InMemoryInbox();
  public final AtomicBoolean storeBroken = new AtomicBoolean();
  public final AtomicBoolean sessionsBroken = new AtomicBoolean();
  public final RecordingMessaging messaging = new RecordingMessaging(clock);
  public final CountingPasswords passwords = new CountingPasswords();
  public final RecordingDecoder decoder = new RecordingDecoder();
  public final Desk desk;
  public final Team team;
  public final Sessions sessions;
  public final HttpAdapter server;

  private final AtomicBoolean breakOnRing = new AtomicBoolean();
  private final InMemoryAgents agents = new InMemoryAgents();
  private final InMemorySessions kept = new InMemorySessions();
  private final InboxPort inbox = Breakable.of(InboxPort.class, store, storeBroken);
  private final InboxViewPort view = Breakable.of(InboxViewPort.class, store, storeBroken);
  private final ChangeLogPort log = Breakable.of(ChangeLogPort.class, store, storeBroken);

  private Inbox(Setup setup, Consumer<Desk> past) {
    desk = new Desk(inbox, view, messaging, clock);
    team = new Team(agents, kept, passwords);
    team.add(new AgentId("marta"), "Marta", Role.AGENT, PASSWORD);
    team.add(new AgentId("luis"), "Luis", Role.AGENT, PASSWORD);
    team.add(new AgentId("vera"), "Vera", Role.SUPERVISOR, PASSWORD);
    team.add(new AgentId("root"), "Root", Role.ADMINISTRATOR, PASSWORD);
    SessionPort port = Breakable.of(SessionPort.class, kept, sessionsBroken);
    sessions = new Sessions(port, agents, new SecureTokens(), clock);
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
    return anybody().with("Cookie", "bsl_sesion=" + sessions.begin(new AgentId(agent)));
  }

  /** A script with a name and password. */
  public Client script(String agent, String password) {
    String pair = Base64.getEncoder().encodeToString((agent + ':' + password).getBytes(UTF_8));
    return anybody().with("Authorization", "Basic " + pair);
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

  @Override
  public void close() {
    storeBroken.set(false);
    Client.hangUp();
    server.stop();
  }

  private HttpUseCases useCases(Setup setup) {
    OutboxBell bell = lane -> ring(setup);
    return new HttpUseCases(
        new HandleWebhook(
            decoder,
            new ReceiveMessage(inbox, desk.foldIn(), bell, soon -> {}),
            new RecordDelivery(inbox, desk.foldIn(), clock)),
        new SendMessage(inbox, desk.foldIn(), bell, clock),
        new AwaitDelivery(view, log, clock),
        new ListConversations(view, clock),
        new OpenConversation(view, log, Optional.empty(), soon -> {}),
        new ReadMessage(view),
        new SearchInbox(view, clock),
        new ChangeConversation(inbox, view, MirrorPolicy.NONE, bell, clock),
        new OpenAttachment(view, messaging),
        new FollowChanges(log, view),
        new CheckHealth(
            view, () -> true, setup.providerConfigured(), () -> MirrorHealth.State.ABSENT),
        new SignIn(agents, passwords),
        sessions,
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
