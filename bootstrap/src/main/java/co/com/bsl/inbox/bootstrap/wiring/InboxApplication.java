package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.HttpAdapter;
import co.com.bsl.inbox.adapter.http.HttpUseCases;
import co.com.bsl.inbox.adapter.http.secret.Argon2Passwords;
import co.com.bsl.inbox.adapter.http.secret.SecureTokens;
import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.conversation.ChangeConversation;
import co.com.bsl.inbox.application.conversation.ListConversations;
import co.com.bsl.inbox.application.conversation.OpenAttachment;
import co.com.bsl.inbox.application.conversation.OpenConversation;
import co.com.bsl.inbox.application.conversation.ReadMessage;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import co.com.bsl.inbox.application.health.CheckHealth;
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.inbound.ReceiveMessage;
import co.com.bsl.inbox.application.inbound.RecordDelivery;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.application.outbound.AwaitDelivery;
import co.com.bsl.inbox.application.outbound.SendMessage;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.session.SignIn;
import co.com.bsl.inbox.application.session.Team;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole inbox, wired by hand; started and stopped as one. */
public final class InboxApplication implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(InboxApplication.class);

  private final SqlAdapter store;
  private final Background background;
  private final HttpAdapter http;

  private InboxApplication(AppConfig config, SqlAdapter store) {
    Core core = Core.of(config, store, Clock.systemUTC());
    this.store = store;
    this.background = Background.of(core, config.sync());
    this.http = new HttpAdapter(config.http(), useCases(core, background));
  }

  /** Opens the store, serves and works; nothing is left running when that fails. */
  public static InboxApplication start(AppConfig config) {
    SqlAdapter store = Store.open(config.store());
    try {
      log.info("store {}", store.summary());
      InboxApplication application = new InboxApplication(config, store);
      FirstAgent.ensure(team(store), config.administrator());
      application.http.start();
      application.background.start();
      log.info("serving port={} version={}", application.port(), config.http().version());
      return application;
    } catch (RuntimeException failure) {
      store.close();
      throw failure;
    }
  }

  /** The port on which it serves. */
  public int port() {
    return http.port();
  }

  /** Takes nothing new, finishes what is under way, closes the store; within seconds. */
  @Override
  public void close() {
    http.stop();
    background.close();
    store.close();
    log.info("stopped");
  }

  private static Team team(SqlAdapter store) {
    return new Team(store.agents(), store.sessions(), new Argon2Passwords());
  }

  private static HttpUseCases useCases(Core core, Background background) {
    SqlAdapter store = core.store();
    Provider provider = core.provider();
    Clock clock = core.clock();
    return new HttpUseCases(
        webhooks(core, background),
        new SendMessage(store.inbox(), core.foldIn(), core.bells(), clock),
        new AwaitDelivery(store.view(), store.changes(), clock),
        new ListConversations(store.view(), clock),
        new OpenConversation(
            store.view(), store.changes(), background.readMirror(), background.mirrorSchedule()),
        new ReadMessage(store.view()),
        new SearchInbox(store.view(), clock),
        new ChangeConversation(
            store.inbox(), store.view(), core.secondRecord().policy(), core.bells(), clock),
        new OpenAttachment(store.view(), provider.messaging()),
        new FollowChanges(store.changes(), store.view()),
        new CheckHealth(
            store.view(), store.health(), provider.isConfigured(), core.secondRecord().health()),
        new SignIn(store.agents(), new Argon2Passwords()),
        new Sessions(store.sessions(), store.agents(), new SecureTokens(), clock),
        provider.failureGuide(),
        clock,
        provider.isConfigured());
  }

  private static HandleWebhook webhooks(Core core, Background background) {
    return new HandleWebhook(
        core.provider().webhooks(),
        new ReceiveMessage(
            core.store().inbox(), core.foldIn(), core.bells(), background.mirrorSchedule()),
        new RecordDelivery(core.store().inbox(), core.foldIn(), core.clock()));
  }
}
