package app.zapis.local.http;

/// One header of a reply.
public record Header(String name, String value) {}
