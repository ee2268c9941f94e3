package planted.message.settings;

import planted.message.Message;

/// Settings of one message.
public record KnowsMessages(Message message) {}
