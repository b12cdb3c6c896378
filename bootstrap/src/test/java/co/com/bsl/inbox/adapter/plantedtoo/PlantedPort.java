package co.com.bsl.inbox.adapter.plantedtoo;

import co.com.bsl.inbox.adapter.planted.PlantedAdapter;

/** A violation of the rules, so that they can be seen to fail. */
public final class PlantedPort {
  private final Object line;

  public PlantedPort(Object line) {
    this.line = line;
  }

  public boolean isAdapter() {
    return line instanceof PlantedAdapter;
  }
}
