package co.com.bsl.inbox.adapter.twilio.rest;

import co.com.bsl.inbox.application.config.Secret;

/**
 * Whose messages these are.
 *
 * @param number our sender, as {@code whatsapp:+573153369631}
 */
public record TwilioAccount(String sid, Secret token, String number) {

  /** The path of one of the account's resources. */
  String path(String resource) {
    return "/2010-04-01/Accounts/%s/%s".formatted(sid, resource);
  }
}
