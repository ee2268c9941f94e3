package app.zapis.local.sms;

/// Decides what becomes of each publish.
@FunctionalInterface
public interface PublishPlan {
    /// All goes well.
    PublishPlan SENT = (_, _) -> new PublishFate.Sent();

    /// What becomes of this one.
    ///
    /// @param number counts the publishes from 1 on, whatever became of them
    PublishFate fate(int number, Sms sms);
}
