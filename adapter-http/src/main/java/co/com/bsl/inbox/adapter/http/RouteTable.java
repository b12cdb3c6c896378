package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.api.ChangeRoutes;
import co.com.bsl.inbox.adapter.http.api.ConversationRoutes;
import co.com.bsl.inbox.adapter.http.api.FirstNews;
import co.com.bsl.inbox.adapter.http.api.MediaRoutes;
import co.com.bsl.inbox.adapter.http.api.MessageRoutes;
import co.com.bsl.inbox.adapter.http.api.SendRoutes;
import co.com.bsl.inbox.adapter.http.auth.Authentication;
import co.com.bsl.inbox.adapter.http.auth.Authentication.Recognition;
import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.desk.DeskRoutes;
import co.com.bsl.inbox.adapter.http.operations.Meters;
import co.com.bsl.inbox.adapter.http.operations.OperationsRoutes;
import co.com.bsl.inbox.adapter.http.page.Pages;
import co.com.bsl.inbox.adapter.http.people.AccountRoutes;
import co.com.bsl.inbox.adapter.http.people.PeopleUseCases;
import co.com.bsl.inbox.adapter.http.people.TeamRoutes;
import co.com.bsl.inbox.adapter.http.people.TokenRoutes;
import co.com.bsl.inbox.adapter.http.privacy.AuditRoutes;
import co.com.bsl.inbox.adapter.http.privacy.PrivacyRoutes;
import co.com.bsl.inbox.adapter.http.privacy.PrivacyUseCases;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.stream.EventStreams;
import co.com.bsl.inbox.adapter.http.webhook.QuarantineRoutes;
import co.com.bsl.inbox.adapter.http.webhook.WebhookRoutes;
import co.com.bsl.inbox.application.health.SeeMetrics;
import java.util.List;
import java.util.stream.Stream;

/** Makes everything that answers, and lists every call there is. */
final class RouteTable {
  private final HttpConfig config;
  private final HttpUseCases useCases;
  private final Shapes shapes;
  private final Contacts contacts;
  private final Authentication authentication;
  private final Meters meters = new Meters();
  private final Pages pages;
  private final EventStreams streams;

  RouteTable(HttpConfig config, HttpUseCases useCases, HttpTiming timing) {
    this.config = config;
    this.useCases = useCases;
    this.shapes = new Shapes(useCases.failureGuide(), useCases.clock());
    this.contacts = new Contacts(useCases.findContact());
    this.authentication =
        new Authentication(
            useCases.signIn(),
            useCases.signOut(),
            new Recognition(useCases.sessions(), useCases.people().tokens(), useCases.numbers()),
            useCases.clock(),
            config.isSecure());
    this.pages = new Pages(authentication);
    OperationsRoutes.watch(useCases.checkHealth(), meters);
    this.streams =
        new EventStreams(useCases.followChanges(), shapes, authentication, timing.heartbeat());
  }

  EventStreams streams() {
    return streams;
  }

  Meters meters() {
    return meters;
  }

  Pages pages() {
    return pages;
  }

  Authentication authentication() {
    return authentication;
  }

  /** Every call. */
  List<Route> routes() {
    return Stream.of(
            desk(), messages(), people(), privacy(), surroundings(), Stream.of(streams.routes()))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .toList();
  }

  private Stream<List<Route>> desk() {
    ConversationRoutes conversations =
        new ConversationRoutes(
            useCases.listConversations(), useCases.openConversation(), contacts, shapes);
    ChangeRoutes changes = new ChangeRoutes(useCases.changeConversation(), contacts, shapes);
    DeskRoutes desk = new DeskRoutes(useCases.presence(), useCases.drafts(), contacts, streams);
    return Stream.of(
        conversations.routes(),
        changes.routes(),
        desk.routes(),
        authentication.routes(streams::recheck));
  }

  private Stream<List<Route>> messages() {
    MessageRoutes messages =
        new MessageRoutes(useCases.readMessage(), useCases.searchInbox(), shapes);
    MediaRoutes media = new MediaRoutes(useCases.openAttachment());
    SendRoutes send =
        new SendRoutes(
            useCases.sendMessage(),
            contacts,
            new FirstNews(useCases.awaitDelivery(), config.maxWait()),
            useCases.providerConfigured(),
            shapes,
            useCases.clock());
    return Stream.of(messages.routes(), media.routes(), send.routes());
  }

  private Stream<List<Route>> privacy() {
    PrivacyUseCases data = useCases.privacy();
    return Stream.of(
        new AuditRoutes(data.readAudit(), data.exportAudit(), contacts).routes(),
        new PrivacyRoutes(data.exportContact(), data.eraseContact(), contacts, shapes).routes());
  }

  private Stream<List<Route>> people() {
    PeopleUseCases people = useCases.people();
    return Stream.of(
        new TeamRoutes(people.team(), authentication, streams::recheck).routes(),
        new AccountRoutes(people, authentication, streams::recheck).routes(),
        new TokenRoutes(people.tokens(), streams::recheck).routes());
  }

  private Stream<List<Route>> surroundings() {
    OperationsRoutes operations =
        new OperationsRoutes(
            useCases.checkHealth(),
            new SeeMetrics(meters::text),
            config.version(),
            useCases.clock());
    return Stream.of(
        new WebhookRoutes(useCases.handleWebhook()).routes(),
        new QuarantineRoutes(useCases.quarantine(), useCases.replayCall()).routes(),
        pages.routes(),
        operations.routes());
  }
}
