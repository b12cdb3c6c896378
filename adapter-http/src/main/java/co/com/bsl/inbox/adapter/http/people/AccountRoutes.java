package co.com.bsl.inbox.adapter.http.people;

import co.com.bsl.inbox.adapter.http.auth.Authentication;
import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.request.JsonBody;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.signin.Attempt;
import co.com.bsl.inbox.application.signin.Enrolment;
import co.com.bsl.inbox.application.signin.SecondFactors;
import co.com.bsl.inbox.application.team.OwnAccount;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Network;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One's own password and second factor. */
public final class AccountRoutes {
  private static final String ACCOUNT = "/api/cuenta";
  private static final String FACTOR = ACCOUNT + "/segundo-factor";

  private final OwnAccount ownAccount;
  private final SecondFactors secondFactors;
  private final Authentication authentication;
  private final Consumer<AgentId> ended;

  /** Tells somebody whose sessions have ended. */
  public AccountRoutes(
      PeopleUseCases people, Authentication authentication, Consumer<AgentId> ended) {
    this.ownAccount = people.ownAccount();
    this.secondFactors = people.secondFactors();
    this.authentication = authentication;
    this.ended = ended;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get(FACTOR, Access.SIGNED_IN, this::secondFactor),
        Route.post(FACTOR, Access.SIGNED_IN, this::begin),
        Route.post(FACTOR + "/confirmar", Access.SIGNED_IN, this::confirm),
        Route.post(FACTOR + "/quitar", Access.SIGNED_IN, this::end),
        Route.post(ACCOUNT + "/clave", Access.SIGNED_IN, this::changePassword));
  }

  private void changePassword(Context context) {
    JsonBody body = Request.of(context).json();
    Actor actor = Caller.of(context).actor();
    String password = body.text("nueva");
    Attempt proof = proof(context, actor, body);
    authentication.inTurn(() -> ownAccount.changePassword(actor, proof, password));
    authentication.beginAnew(context, actor.id());
    ended.accept(actor.id());
    context.json(new DoneJson(true));
  }

  private void secondFactor(Context context) {
    Optional<Integer> left = secondFactors.recoveryCodesLeft(Caller.of(context).actor());
    context.json(new FactorJson(true, left.isPresent(), left.orElse(0)));
  }

  private void begin(Context context) {
    Enrolment enrolment = secondFactors.begin(Caller.of(context).actor());
    context.json(
        new BegunJson(
            true, enrolment.secret(), enrolment.uri(), QrDrawing.dataUri(enrolment.uri())));
  }

  private void confirm(Context context) {
    String code = Request.of(context).json().text("codigo");
    context.json(new CodesJson(true, secondFactors.confirm(Caller.of(context).actor(), code)));
  }

  private void end(Context context) {
    Actor actor = Caller.of(context).actor();
    Attempt proof = proof(context, actor, Request.of(context).json());
    authentication.inTurn(() -> ownAccount.endSecondFactor(actor, proof));
    context.json(new DoneJson(true));
  }

  private static Attempt proof(Context context, Actor actor, JsonBody body) {
    return new Attempt(
        Network.of(context.ip()), actor.id().value(), body.text("clave"), Optional.empty());
  }

  private record DoneJson(boolean success) {}

  private record FactorJson(
      boolean success,
      @JsonProperty("activo") boolean active,
      @JsonProperty("codigos_restantes") int codesLeft) {}

  private record BegunJson(
      boolean success, @JsonProperty("secreto") String secret, String uri, String qr) {

    @Override
    public String toString() {
      return "BegunJson[***]";
    }
  }

  private record CodesJson(boolean success, @JsonProperty("codigos") List<String> codes) {

    @Override
    public String toString() {
      return "CodesJson[***]";
    }
  }
}
