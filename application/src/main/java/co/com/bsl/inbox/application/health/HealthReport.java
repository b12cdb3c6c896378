package co.com.bsl.inbox.application.health;

/**
 * How the parts are.
 *
 * @param waitingSends how many messages wait for the provider
 * @param waitingMirror how much waits for the second record
 */
public record HealthReport(
    boolean storeUp,
    boolean providerConfigured,
    MirrorHealth.State mirror,
    long waitingSends,
    long waitingMirror) {}
