package co.com.bsl.inbox.emulator.media;

import okio.Buffer;
import okio.ByteString;

/** Writes silence as Opus in an Ogg file, the way WhatsApp's voice notes come (RFC 3533, 7845). */
final class OggOpus {
  private static final ByteString SILENT_20_MS = ByteString.decodeHex("f8fffe");
  private static final int SAMPLES_PER_FRAME = 960;
  private static final int FRAMES_PER_SECOND = 50;
  private static final int FIRST_PAGE = 2;
  private static final int LAST_PAGE = 4;

  private OggOpus() {}

  static ByteString silence(int seconds) {
    Buffer file = new Buffer();
    page(file, FIRST_PAGE, 0, 0, 1, head());
    page(file, 0, 0, 1, 1, tags());
    for (int second = 1; second <= seconds; second++) {
      Buffer frames = new Buffer();
      for (int frame = 0; frame < FRAMES_PER_SECOND; frame++) {
        frames.write(SILENT_20_MS);
      }
      long position = (long) second * FRAMES_PER_SECOND * SAMPLES_PER_FRAME;
      int flags = second == seconds ? LAST_PAGE : 0;
      page(file, flags, position, second + 1, FRAMES_PER_SECOND, frames.readByteString());
    }
    return file.readByteString();
  }

  private static ByteString head() {
    Buffer head = new Buffer().writeUtf8("OpusHead").writeByte(1).writeByte(1).writeShortLe(0);
    return head.writeIntLe(48_000).writeShortLe(0).writeByte(0).readByteString();
  }

  private static ByteString tags() {
    Buffer tags = new Buffer().writeUtf8("OpusTags").writeIntLe(8).writeUtf8("emulator");
    return tags.writeIntLe(0).readByteString();
  }

  private static void page(
      Buffer file, int flags, long position, int number, int packets, ByteString data) {
    Buffer head = new Buffer().writeUtf8("OggS").writeByte(0).writeByte(flags);
    head.writeLongLe(position).writeIntLe(1).writeIntLe(number);
    Buffer lacing = new Buffer().writeByte(packets);
    for (int packet = 0; packet < packets; packet++) {
      lacing.writeByte(data.size() / packets);
    }
    ByteString start = head.readByteString();
    ByteString rest = lacing.write(data).readByteString();
    int checksum = crc(new Buffer().write(start).writeInt(0).write(rest).readByteString());
    file.write(start).writeIntLe(checksum).write(rest);
  }

  private static int crc(ByteString bytes) {
    int crc = 0;
    for (int i = 0; i < bytes.size(); i++) {
      crc ^= (bytes.getByte(i) & 0xff) << 24;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
      }
    }
    return crc;
  }
}
