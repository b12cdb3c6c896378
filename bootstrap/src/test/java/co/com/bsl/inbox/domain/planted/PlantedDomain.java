package co.com.bsl.inbox.domain.planted;

import co.com.bsl.inbox.adapter.planted.PlantedAdapter;
import co.com.bsl.inbox.emulator.planted.PlantedEmulator;
import java.time.Instant;

/** A violation of the rules, so that they can be seen to fail. */
public class PlantedDomain {
  public Object everythingForbidden() throws Exception {
    Thread.sleep(0);
    if (System.getenv("NEVER") != null) {
      System.out.println(Instant.now());
      throw new Exception("generic");
    }
    return new Object[] {new PlantedAdapter(), new PlantedEmulator()};
  }
}
