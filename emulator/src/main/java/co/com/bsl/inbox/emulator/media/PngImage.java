package co.com.bsl.inbox.emulator.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import okio.Buffer;
import okio.ByteString;

/** Writes a PNG picture without the desktop classes. */
final class PngImage {
  private static final ByteString SIGNATURE = ByteString.decodeHex("89504e470d0a1a0a");
  private static final int EIGHT_BIT_RGB = 0x0802;

  private PngImage() {}

  static ByteString gradient(int width, int height, int seed) {
    Buffer header = new Buffer().writeInt(width).writeInt(height).writeShort(EIGHT_BIT_RGB);
    Buffer png = new Buffer().write(SIGNATURE);
    chunk(png, "IHDR", header.write(new byte[3]).readByteString());
    chunk(png, "IDAT", deflated(pixels(width, height, seed)));
    chunk(png, "IEND", ByteString.EMPTY);
    return png.readByteString();
  }

  private static byte[] pixels(int width, int height, int seed) {
    int[] tint = new Random(seed).ints(3, 60, 160).toArray();
    Buffer rows = new Buffer();
    for (int y = 0; y < height; y++) {
      rows.writeByte(0);
      for (int x = 0; x < width; x++) {
        rows.writeByte(tint[0] + 90 * x / width);
        rows.writeByte(tint[1] + 90 * y / height);
        rows.writeByte(tint[2] + 45 * (x + y) / (width + height));
      }
    }
    return rows.readByteArray();
  }

  private static ByteString deflated(byte[] raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteString.of(bytes.toByteArray());
  }

  private static void chunk(Buffer png, String type, ByteString data) {
    ByteString body = new Buffer().writeUtf8(type).write(data).readByteString();
    CRC32 crc = new CRC32();
    crc.update(body.toByteArray());
    png.writeInt(data.size()).write(body).writeInt((int) crc.getValue());
  }
}
