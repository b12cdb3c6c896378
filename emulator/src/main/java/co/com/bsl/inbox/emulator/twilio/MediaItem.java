package co.com.bsl.inbox.emulator.twilio;

import co.com.bsl.inbox.emulator.media.MediaFile;

/** A file under the sid that Twilio gave it. */
public record MediaItem(String sid, MediaFile file) {
  static MediaItem of(MediaFile file) {
    return new MediaItem(Sids.media(), file);
  }
}
