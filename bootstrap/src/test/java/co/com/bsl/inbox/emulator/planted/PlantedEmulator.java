package co.com.bsl.inbox.emulator.planted;

import co.com.bsl.inbox.domain.message.Author;

/** A violation of the rules, so that they can be seen to fail. */
public final class PlantedEmulator {
  public Author author() {
    return Author.BOT;
  }
}
