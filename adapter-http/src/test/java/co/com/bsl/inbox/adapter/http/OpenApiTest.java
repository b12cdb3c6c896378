package co.com.bsl.inbox.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private final Inbox inbox = Inbox.open();
  private final JsonNode description = inbox.anybody().get("/openapi.json").json();

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void everyCallIsDescribedAndNothingElseIs() {
    List<String> described = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(m -> described.add(m + path.getKey())));

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            inbox.server.routes().stream().map(route -> method(route) + route.path()).toList());
  }

  @Test
  void theDescriptionSaysWhichCallsAreOpenToEverybody() {
    for (Route route : inbox.server.routes()) {
      JsonNode security = operation(route).path("security");

      assertThat(security.isArray()).as(route.path()).isTrue();
      assertThat(security.isEmpty()).as(route.path()).isEqualTo(route.access() == Access.ANYBODY);
    }
  }

  @Test
  void everyWordForAnErrorIsDescribed() {
    JsonNode codes = description.at("/components/schemas/Error/properties/codigo/enum");

    assertThat(codes)
        .extracting(JsonNode::textValue)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.values()).map(Reason::code).toList());
  }

  @Test
  void whatIsReferredToIsThere() {
    for (JsonNode reference : description.findValues("$ref")) {
      String place = reference.textValue().substring(1);

      assertThat(description.at(place).isMissingNode()).as(place).isFalse();
    }
  }

  private JsonNode operation(Route route) {
    return description.path("paths").path(route.path()).path(method(route));
  }

  private static String method(Route route) {
    return route.method().name().toLowerCase(Locale.ROOT);
  }
}
