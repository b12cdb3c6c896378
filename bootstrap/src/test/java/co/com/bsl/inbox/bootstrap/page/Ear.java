package co.com.bsl.inbox.bootstrap.page;

import com.microsoft.playwright.Page;

/** Hears what a page plays, as loud as it reaches the loudspeaker. */
final class Ear {
  private static final String LISTEN =
      """
      (() => {
        const connect = AudioNode.prototype.connect
        const start = OscillatorNode.prototype.start
        const ears = new Map()
        const earOf = (context) => {
          if (!ears.has(context)) ears.set(context, new AnalyserNode(context, { fftSize: 32768 }))
          return ears.get(context)
        }
        window.tones = 0
        window.loudness = () => {
          const samples = new Float32Array(32768)
          return Math.max(0, ...[...ears.values()].map((ear) => {
            ear.getFloatTimeDomainData(samples)
            return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
          }))
        }
        OscillatorNode.prototype.start = function (...when) {
          window.tones++
          return start.apply(this, when)
        }
        AudioNode.prototype.connect = function (target, ...how) {
          if (target instanceof AudioDestinationNode) connect.call(this, earOf(this.context))
          return connect.call(this, target, ...how)
        }
      })()
      """;

  private final Page page;

  private Ear(Page page) {
    this.page = page;
  }

  /** Listens to that page, which is loaded anew. */
  static Ear at(Desk desk) {
    desk.page().addInitScript(LISTEN);
    desk.page().reload();
    desk.find("conversation-list").waitFor();
    return new Ear(desk.page());
  }

  /** Waits for a sound; answers how loud it is, 1 being the most there is. */
  double hears() {
    Object loudness = page.waitForFunction("() => loudness() > 0.01 && loudness()").jsonValue();
    return ((Number) loudness).doubleValue();
  }

  /** Waits until nothing is heard any more. */
  void waitsForSilence() {
    page.waitForFunction("() => loudness() === 0");
  }

  /** How many tones were ever started. */
  int tones() {
    return ((Number) page.evaluate("tones")).intValue();
  }
}
