package co.com.bsl.inbox.emulator.demo;

/** What somebody writes out of the blue, and what the bot has to say about it. */
record Opener(Line line, String botAnswer) {
  static Opener parse(String text) {
    String[] sides = text.split(" = ", 2);
    return new Opener(Line.ofContact(sides[0]), sides[1]);
  }
}
