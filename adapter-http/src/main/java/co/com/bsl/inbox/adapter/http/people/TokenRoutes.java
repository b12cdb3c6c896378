package co.com.bsl.inbox.adapter.http.people;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.JsonBody;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.RightWords;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.application.team.NewToken;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One's own tokens, for programs that act on one's behalf. */
public final class TokenRoutes {
  private static final String TOKENS = "/api/cuenta/tokens";

  private final ApiTokens tokens;
  private final Consumer<AgentId> ended;

  /** Tells somebody whose programs may have to go. */
  public TokenRoutes(ApiTokens tokens, Consumer<AgentId> ended) {
    this.tokens = tokens;
    this.ended = ended;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get(TOKENS, Access.SIGNED_IN, this::list),
        Route.post(TOKENS, Access.SIGNED_IN, this::issue),
        Route.post(TOKENS + "/{id}/revocar", Access.SIGNED_IN, this::revoke));
  }

  private void list(Context context) {
    context.json(
        new ListJson(
            true, tokens.list(Caller.of(context).actor()).stream().map(TokenJson::of).toList()));
  }

  private void issue(Context context) {
    NewToken made = tokens.issue(Caller.of(context).actor(), grant(Request.of(context).json()));
    context.json(new IssuedJson(true, made.text(), TokenJson.of(made.token())));
  }

  private void revoke(Context context) {
    Actor owner = Caller.of(context).actor();
    if (!tokens.revoke(owner, context.pathParam("id"))) {
      throw Refusal.of(Reason.UNKNOWN_TOKEN);
    }
    ended.accept(owner.id());
    context.json(new RevokedJson(true));
  }

  private static Grant grant(JsonBody body) {
    String name = body.text("nombre");
    Set<Right> rights =
        body.texts("permisos").stream().map(TokenRoutes::right).collect(Collectors.toSet());
    Optional<Instant> until = body.optionalText("vence").map(TokenRoutes::time);
    Request.checked("nombre", () -> new Grant(name, Set.of(Right.READ), until));
    return Request.checked("permisos", () -> new Grant(name, rights, until));
  }

  private static Right right(String word) {
    return RightWords.right(word)
        .orElseThrow(() -> Refusal.field(Reason.INVALID_FIELD, "permisos"));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException noTime) {
      throw Refusal.field(Reason.INVALID_FIELD, "vence");
    }
  }

  private record TokenJson(
      String id,
      @JsonProperty("nombre") String name,
      @JsonProperty("permisos") List<String> rights,
      @JsonProperty("creado") Instant created,
      @JsonProperty("vence") Instant expires,
      @JsonProperty("usado") Instant used) {

    static TokenJson of(ApiToken token) {
      return new TokenJson(
          token.id(),
          token.grant().name(),
          RightWords.of(token.grant().rights()),
          token.createdAt(),
          token.grant().until().orElse(null),
          token.lastUsedAt().orElse(null));
    }
  }

  private record ListJson(boolean success, List<TokenJson> tokens) {}

  private record IssuedJson(
      boolean success, @JsonProperty("token") String text, @JsonProperty("datos") TokenJson data) {}

  private record RevokedJson(boolean success) {}
}
