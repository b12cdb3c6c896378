package co.com.bsl.inbox.adapter.planted;

import co.com.bsl.inbox.adapter.plantedtoo.PlantedPort;
import picocli.CommandLine;

/** A violation of the rules, so that they can be seen to fail. */
public final class PlantedAdapter {
  public Object neighbour() {
    return new PlantedPort(new CommandLine(this));
  }
}
