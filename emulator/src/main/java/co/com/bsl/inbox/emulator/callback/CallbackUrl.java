package co.com.bsl.inbox.emulator.callback;

/**
 * Where to call back.
 *
 * @param address what is called and signed: without fragment and without user and password
 */
record CallbackUrl(String address, ConnectionOverrides overrides) {

  static CallbackUrl parse(String url) {
    String[] parts = url.split("#", 2);
    return new CallbackUrl(
        parts[0].replaceFirst("://[^/?@]*@", "://"),
        ConnectionOverrides.parse(parts.length == 2 ? parts[1] : ""));
  }
}
