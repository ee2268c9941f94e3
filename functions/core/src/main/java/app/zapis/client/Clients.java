package app.zapis.client;

/// What is known of clients beyond their bookings.
public interface Clients {
    /// Whether that phone asked for no SMS.
    boolean hasOptedOut(Phone phone);

    /// Stores whether that phone wants no SMS. No message to it is sent from then on.
    void setOptOut(Phone phone, boolean optOut);
}
