package co.com.bsl.inbox.application.health;

/** Whether the store keeps what it is given; that it answers questions does not say so. */
@FunctionalInterface
public interface StoreHealth {

  /** False for a while after something could not be stored, unless something was since. */
  boolean isKeeping();
}
