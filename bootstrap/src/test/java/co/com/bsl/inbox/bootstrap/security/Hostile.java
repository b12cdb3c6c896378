package co.com.bsl.inbox.bootstrap.security;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nobody sends who means well. */
final class Hostile {
  static final String SCRIPT = "<script>alert(1)</script>";

  /** Bodies that are no JSON object of a sensible size. */
  static final List<String> NO_JSON =
      List.of(
          "",
          "{",
          "nul",
          "[]",
          "\"text\"",
          "{\"a\":1}{\"b\":2}",
          "{\"a\":1,\"a\":2}",
          "{'a':1}",
          "{\"a\":NaN}",
          "{\"a\":" + "9".repeat(5_000) + "}",
          "{\"a\":1e999999999}",
          "{\"a\":\"\\ud8",
          "{\"a\":\"" + "\u0001" + "\"}",
          "{\"" + "k".repeat(5_000) + "\":1}",
          "[".repeat(20_000),
          "{\"a\":".repeat(10_000),
          "{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}",
          "{\"a\":\"" + "x".repeat(70_000) + "\"}",
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>",
          "usuario=root&clave=x");

  /** JSON values of the wrong kind, or texts that nobody can keep. */
  static final List<String> WRONG_VALUES =
      List.of("[]", "{}", "[[[[1]]]]", "1.5", "-1", "1e400", "\"a\\u0000b\"", "\"\\ud800\"");

  /** Texts that would do harm if anybody took them for more than text; spelled for a URL. */
  static final List<String> TEXTS =
      List.of(
          "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
          "'%20OR%20'1'%3D'1",
          "1%3B%20DROP%20TABLE%20message%3B--",
          "%00",
          "a%00b",
          "%0D%0AX-Injected:%20yes",
          "%ED%A0%80",
          "%FF%FE",
          "%C0%AE%C0%AE%C0%AF",
          "..%2F..%2Fetc%2Fpasswd",
          "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
          "%252e%252e%252fetc",
          "..%5C..%5Cwindows",
          "%24%7Bjndi:ldap:%2F%2Flocalhost%2Fx%7D",
          "%7B%7B7*7%7D%7D",
          "-1",
          "99999999999999999999",
          "NaN",
          "1e9",
          "x".repeat(2_000),
          "%F0%9F%98%80".repeat(300));

  /** Paths that lead out of where files are served. */
  static final List<String> TRAVERSALS =
      List.of(
          "/../../etc/passwd",
          "/css/../../../../etc/passwd",
          "/%2e%2e/%2e%2e/etc/passwd",
          "/..%2f..%2fetc%2fpasswd",
          "/%252e%252e/etc/passwd",
          "/..%5c..%5cetc/passwd",
          "/%c0%ae%c0%ae/etc/passwd",
          "/css/..;/..;/WEB-INF/web.xml",
          "//etc/passwd",
          "/./.env",
          "/.env",
          "/.git/config",
          "/css/%00index.css",
          "/META-INF/MANIFEST.MF",
          "/web/index.html",
          "/co/com/bsl/inbox/bootstrap/Main.class",
          "/" + "a".repeat(20_000),
          "http://127.0.0.1:1/metrics",
          "/api/conversacion/..%2f..%2fmetrics");

  static final List<String> METHODS =
      List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "X");

  /** Header lines, some of which are two. */
  static final List<String> HEADERS =
      Stream.concat(
              Stream.of(
                  "X-A: " + "x".repeat(20_000),
                  "X-A: a\rX-Injected: yes",
                  "X-A: a\u0000b",
                  "X A: b",
                  ": nameless",
                  "no colon at all",
                  "Accept-Language: " + "es,".repeat(2_000),
                  "Accept-Language: <script>alert(1)</script>",
                  "Authorization: Basic " + "A".repeat(5_000),
                  "Authorization: Basic AAAA\u0000",
                  "Cookie: bsl_sesion=\"; DROP TABLE session; --",
                  "Cookie: " + "a=b;".repeat(3_000),
                  "Range: bytes=99999999999999999999-",
                  "Transfer-Encoding: chunked",
                  "Transfer-Encoding: xchunked",
                  "Content-Length: 5",
                  "Host: evil.example",
                  "Expect: 200-maybe",
                  "Content-Type: text/html; charset=utf-99",
                  "Last-Event-ID: '; DROP TABLE change_log; --",
                  "X-Forwarded-For: <script>alert(1)</script>"),
              Stream.of(
                  String.join(
                      "\r\n", IntStream.range(0, 500).mapToObj(n -> "X-" + n + ": y").toList())))
          .toList();

  private Hostile() {}
}
