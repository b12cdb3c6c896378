package co.com.bsl.inbox.adapter.http.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nayuki.qrcodegen.QrCode;
import java.util.Base64;

/** Texts as QR codes that a page can show without a library of its own. */
final class QrDrawing {
  private static final int QUIET_ZONE = 4;

  private QrDrawing() {}

  /** The code as an SVG image in a data address; black on white, since cameras need that. */
  static String dataUri(String text) {
    byte[] svg = svg(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)).getBytes(UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
  }

  private static String svg(QrCode code) {
    int size = code.size + 2 * QUIET_ZONE;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>"""
        .formatted(size, size, size, size, squares(code));
  }

  private static String squares(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
        }
      }
    }
    return path.toString();
  }
}
