package app.zapis.local.sms;

/// What becomes of one publish.
public sealed interface PublishFate {
    /// The SMS is sent, and the answer says so.
    record Sent() implements PublishFate {}

    /// The SMS is not sent, and the answer says why.
    ///
    /// @param status such as 429
    /// @param code in SNS's words, such as `Throttled`, `InvalidParameter`, `OptedOut`
    record Refused(int status, String code) implements PublishFate {}

    /// The connection breaks instead of an answer.
    ///
    /// @param sent whether the SMS is sent all the same
    record Unanswered(boolean sent) implements PublishFate {}

    /// The connection stays open and no answer comes.
    ///
    /// @param sent whether the SMS is sent all the same
    record Silent(boolean sent) implements PublishFate {}
}
