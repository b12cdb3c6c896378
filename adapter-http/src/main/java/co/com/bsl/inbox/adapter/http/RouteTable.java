package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.api.ChangeRoutes;
import co.com.bsl.inbox.adapter.http.api.ConversationRoutes;
import co.com.bsl.inbox.adapter.http.api.MediaRoutes;
import co.com.bsl.inbox.adapter.http.api.MessageRoutes;
import co.com.bsl.inbox.adapter.http.api.SendRoutes;
import co.com.bsl.inbox.adapter.http.auth.Authentication;
import co.com.bsl.inbox.adapter.http.operations.Meters;
import co.com.bsl.inbox.adapter.http.operations.OperationsRoutes;
import co.com.bsl.inbox.adapter.http.page.Pages;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.Shapes;
import co.com.bsl.inbox.adapter.http.stream.EventStreams;
import co.com.bsl.inbox.adapter.http.webhook.WebhookRoutes;
import co.com.bsl.inbox.application.health.SeeMetrics;
import java.util.List;
import java.util.stream.Stream;

/** Makes everything that answers, and lists every call there is. */
final class RouteTable {
  private final HttpConfig config;
  private final HttpUseCases useCases;
  private final Shapes shapes;
  private final Authentication authentication;
  private final Meters meters = new Meters();
  private final Pages pages;
  private final EventStreams streams;

  RouteTable(HttpConfig config, HttpUseCases useCases, HttpTiming timing) {
    this.config = config;
    this.useCases = useCases;
    this.shapes = new Shapes(useCases.failureGuide(), useCases.clock());
    this.authentication =
        new Authentication(useCases.signIn(), useCases.sessions(), useCases.clock());
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
    return Stream.of(desk(), messages(), surroundings(), Stream.of(streams.routes()))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .toList();
  }

  private Stream<List<Route>> desk() {
    ConversationRoutes conversations =
        new ConversationRoutes(useCases.listConversations(), useCases.openConversation(), shapes);
    ChangeRoutes changes = new ChangeRoutes(useCases.changeConversation(), shapes);
    return Stream.of(
        conversations.routes(), changes.routes(), authentication.routes(config.isSecure()));
  }

  private Stream<List<Route>> messages() {
    MessageRoutes messages =
        new MessageRoutes(useCases.readMessage(), useCases.searchInbox(), shapes);
    MediaRoutes media = new MediaRoutes(useCases.openAttachment());
    SendRoutes send =
        new SendRoutes(
            useCases.sendMessage(),
            useCases.awaitDelivery(),
            config.maxWait(),
            useCases.providerConfigured(),
            shapes);
    return Stream.of(messages.routes(), media.routes(), send.routes());
  }

  private Stream<List<Route>> surroundings() {
    OperationsRoutes operations =
        new OperationsRoutes(
            useCases.checkHealth(),
            new SeeMetrics(meters::text),
            config.version(),
            useCases.clock());
    return Stream.of(
        new WebhookRoutes(useCases.handleWebhook()).routes(), pages.routes(), operations.routes());
  }
}
