package app.zapis.local.storm;

import app.zapis.local.sms.PublishFate;
import app.zapis.local.sms.PublishPlan;
import app.zapis.local.sms.Sms;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A carrier in a storm: it throttles now and then, and now and then it does not answer, whether it has sent or not.
final class Carrier implements PublishPlan {
    private final Odds odds;
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final Set<String> inDoubt = ConcurrentHashMap.newKeySet();
    private final AtomicInteger throttled = new AtomicInteger();

    Carrier(Odds odds) {
        this.odds = odds;
    }

    @Override
    public PublishFate fate(int number, Sms sms) {
        int attempt = tries.merge(sms.to(), 1, Integer::sum);
        if (throttles(sms.to(), attempt)) {
            throttled.incrementAndGet();
            return new PublishFate.Refused(429, "Throttled");
        }
        if (odds.luck("doubt", sms.to(), attempt) < odds.inDoubt()) {
            inDoubt.add(sms.to());
            return new PublishFate.Unanswered(odds.luck(sms.to()) < 0.5);
        }
        return new PublishFate.Sent();
    }

    /// An SMS that is throttled a fourth time waits for longer than a storm lasts.
    private boolean throttles(String phone, int attempt) {
        return attempt < 4 && odds.luck(phone, attempt) < odds.throttled();
    }

    /// How many publishes were refused for now.
    int throttled() {
        return throttled.get();
    }

    /// How many SMS may have gone out or not.
    int inDoubt() {
        return inDoubt.size();
    }

    /// How it may have ended for a phone: how often an SMS was tried, what became of the message, how
    /// many SMS there were, and whether a manager is told.
    Set<String> fates(String phone) {
        int attempts = 1;
        while (throttles(phone, attempts)) {
            attempts++;
        }
        var tries = "try " + attempts + ": ";
        return inDoubt.contains(phone)
                ? Set.of(
                        tries + "failed in-doubt x0 explained",
                        tries + "failed in-doubt x1 explained")
                : Set.of(tries + "sent x1");
    }

    /// How often an SMS to a phone was tried.
    int tries(String phone) {
        return tries.getOrDefault(phone, 0);
    }
}
