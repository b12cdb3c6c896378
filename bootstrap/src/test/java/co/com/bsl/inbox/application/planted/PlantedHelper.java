package co.com.bsl.inbox.application.planted;

import co.com.bsl.inbox.adapter.planted.PlantedAdapter;

/** A violation of the rules, so that they can be seen to fail. */
public final class PlantedHelper {
  public Object adapter() {
    return new PlantedAdapter();
  }
}
