package co.com.bsl.inbox.application.team;

import co.com.bsl.inbox.domain.agent.ApiToken;

/** A token that was just made, and its text, which is told this once. */
public record NewToken(ApiToken token, String text) {

  @Override
  public String toString() {
    return "NewToken[token=%s]".formatted(token);
  }
}
