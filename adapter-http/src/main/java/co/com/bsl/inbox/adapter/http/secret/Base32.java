package co.com.bsl.inbox.adapter.http.secret;

import java.io.ByteArrayOutputStream;

/** Bytes as letters and digits that people can read out, by RFC 4648 without padding. */
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int MASK = 31;

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = ((buffer << Byte.SIZE) | (next & 0xFF)) & 0xFFFF;
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(ALPHABET.charAt((buffer >> bits) & MASK));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(ALPHABET.charAt((buffer << (BITS - bits)) & MASK)).toString();
  }

  static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (int place = 0; place < text.length(); place++) {
      int value = ALPHABET.indexOf(text.charAt(place));
      if (value < 0) {
        throw new IllegalArgumentException("not base 32");
      }
      buffer = ((buffer << BITS) | value) & 0xFFFF;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.write(buffer >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
