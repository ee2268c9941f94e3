package planted.message;

/// Rightly known to those that plan and send.
public record Message(String text) {}
