package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.HttpAdapter;
import co.com.bsl.inbox.adapter.http.HttpUseCases;
import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.audit.Foreword;
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
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.inbound.ReceiveMessage;
import co.com.bsl.inbox.application.inbound.RecordDelivery;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.application.outbound.AwaitDelivery;
import co.com.bsl.inbox.application.outbound.BotPause;
import co.com.bsl.inbox.application.outbound.SendMessage;
import co.com.bsl.inbox.application.quarantine.AttentiveDecoder;
import co.com.bsl.inbox.application.quarantine.Quarantine;
import co.com.bsl.inbox.application.quarantine.ReplayCall;
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
    this.background = Background.of(core, config.sync(), config.sending());
    this.http = new HttpAdapter(config.http(), useCases(core, background, config));
  }

  /** Opens the store, serves and works; nothing is left running when that fails. */
  public static InboxApplication start(AppConfig config) {
    SqlAdapter store = Store.open(config.store());
    try {
      log.info("store {}", store.summary());
      InboxApplication application = new InboxApplication(config, store);
      FirstAgent.ensure(People.team(store, Clock.systemUTC()), config.administrator());
      application.http.start();
      application.work();
      log.info("serving port={} version={}", application.port(), config.http().version());
      return application;
    } catch (RuntimeException failure) {
      store.close();
      throw failure;
    }
  }

  private void work() {
    try {
      background.start();
    } catch (RuntimeException failure) {
      http.stop();
      background.close();
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

  /** What the server answers with. */
  static HttpUseCases useCases(Core core, Background background, AppConfig config) {
    SqlAdapter store = core.store();
    Provider provider = core.provider();
    Clock clock = core.clock();
    HandleWebhook webhooks = webhooks(core, background);
    People people = People.of(core);
    Foreword foreword = new Foreword(store.inbox(), clock);
    return new HttpUseCases(
        webhooks,
        new Quarantine(store.quarantine(), foreword),
        new ReplayCall(store.quarantine(), webhooks, foreword, clock),
        sending(core, config),
        new AwaitDelivery(store.view(), store.changes(), clock),
        new ListConversations(store.view(), clock),
        new OpenConversation(
            store.view(),
            store.changes(),
            background.readMirror(),
            background.mirrorSchedule(),
            core.trail()),
        new FindContact(store.view(), clock),
        new ReadMessage(store.view(), store.syncView(), core.trail()),
        new SearchInbox(store.view(), clock, core.trail()),
        new ChangeConversation(
            store.inbox(), store.view(), core.secondRecord().policy(), core.bells(), clock),
        new OpenAttachment(store.view(), provider.messaging(), core.trail()),
        PrivacyWiring.of(core),
        new FollowChanges(store.changes(), store.view()),
        new Presence(store.shared().presence(), clock),
        new Drafts(store.drafts(), store.view()),
        new CheckHealth(
            store.view(), store.health(), provider.isConfigured(), core.secondRecord().health()),
        people.signIn(),
        people.signOut(),
        people.sessions(),
        config.numbers(),
        people.useCases(),
        provider.failureGuide(),
        clock,
        provider.isConfigured());
  }

  private static SendMessage sending(Core core, AppConfig config) {
    return new SendMessage(
        core.store().inbox(),
        core.foldIn(),
        core.bells(),
        config.sending(),
        config.botPausesOnReply() ? BotPause.onReply(core.secondRecord().policy()) : BotPause.NEVER,
        core.clock());
  }

  private static HandleWebhook webhooks(Core core, Background background) {
    return new HandleWebhook(
        new AttentiveDecoder(core.provider().webhooks(), background.aside(), core.clock()),
        new ReceiveMessage(
            core.store().inbox(), core.foldIn(), core.bells(), background.mirrorSchedule()),
        new RecordDelivery(core.store().inbox(), core.foldIn(), core.clock()));
  }
}
