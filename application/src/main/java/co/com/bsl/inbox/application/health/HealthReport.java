package co.com.bsl.inbox.application.health;

/**
 * How the parts are.
 *
 * @param waitingSends how many messages wait for the provider
 * @param waitingMirror how much waits for the second record
 * @param lostToMirror how much the second record refused for good
 */
public record HealthReport(
    boolean storeUp,
    boolean providerConfigured,
    MirrorHealth.State mirror,
    long waitingSends,
    long waitingMirror,
    long lostToMirror) {}
