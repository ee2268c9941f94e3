package app.zapis.message;

import app.zapis.company.Company;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages.ClaimResult.AlreadyTold;
import app.zapis.message.Messages.ClaimResult.Claimed;
import app.zapis.message.Messages.ClaimResult.OptedOut;
import app.zapis.message.Messages.ClaimResult.Stale;
import app.zapis.message.Messages.Opened;
import app.zapis.message.Verdict.Alert;
import app.zapis.message.Verdict.Nothing;
import app.zapis.message.Verdict.Postpone;
import app.zapis.message.Verdict.Send;
import app.zapis.message.Verdict.Skip;
import app.zapis.resource.ResourceId;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Sends one message, at most once, if it still makes sense and the budget allows it. Two trips to the table before the
/// SMS: read, and claim while one SMS of the budget is taken; one after it: record.
public final class SendMessage {
    /// So long does a reminder wait for the end of another that is to tell of its visit.
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Messages messages;
    private final OneADay oneADay;
    private final Judgement judgement;
    private final Budget budget;
    private final BudgetTasks warnings;
    private final Dispatch dispatch;
    private final MessageTasks tasks;
    private final InstantSource clock;

    /// What is spent on SMS, and who is told of it.
    public record Spending(Budget budget, BudgetTasks warnings) {}

    /// @param clock says what is due, past, and quiet
    public SendMessage(
            Messages messages,
            Judgement judgement,
            Spending spending,
            Dispatch dispatch,
            MessageTasks tasks,
            InstantSource clock) {
        this.messages = messages;
        this.oneADay = new OneADay(messages);
        this.judgement = judgement;
        this.budget = spending.budget();
        this.warnings = spending.warnings();
        this.dispatch = dispatch;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Deals with a message whose time has come. A message that does not exist, or is dealt with, is left alone.
    ///
    /// @param resources those of the booking's revision
    /// @return whether it is dealt with; if not, it changed while it was judged, and should be judged again
    public boolean send(MessageId id, List<ResourceId> resources) {
        return messages.open(id.booking(), resources)
                .flatMap(opened -> opened.history().find(id).map(message -> deal(message, opened)))
                .orElse(true);
    }

    private boolean deal(Message message, Opened opened) {
        var now = clock.instant();
        var verdict = judgement.of(message, opened, now);
        tasks.judged(message, opened.history().booking(), verdict);
        return switch (verdict) {
            case Nothing() -> true;
            case Alert() -> messages.change(message, message.with(Sent.task(now)));
            case Skip(var reason) -> skip(message, reason, opened);
            case Postpone(var until) ->
                    messages.change(message, message.postponed(until, message.state().attempts()));
            case Send send -> claim(message, send, opened);
        };
    }

    private boolean skip(Message message, SkipReason reason, Opened opened) {
        var skipped = message.with(new Skipped(clock.instant(), reason));
        tasks.ended(skipped, opened.history().booking());
        return end(message, skipped, opened);
    }

    private boolean end(Message message, Message ended, Opened opened) {
        boolean stored = messages.change(message, ended);
        if (stored) {
            tasks.stored(message, ended, opened.history().booking());
        }
        return stored;
    }

    private boolean claim(Message message, Send send, Opened opened) {
        var now = clock.instant();
        try (var hold = new Hold(messages, message, now)) {
            var booking = opened.history().booking();
            var share = Share.of(message.id().kind(), company(opened), now);
            var taking = budget.take(share, () -> hold.claim(booking, send.mentions()));
            if (taking.taken() && !(taking.meanwhile() instanceof Claimed)) {
                budget.giveBack(share.day());
            }
            return switch (taking.meanwhile()) {
                case Claimed() -> {
                    if (taking.taken()) {
                        handOver(hold.handOver(), send, opened, share);
                        warnings.taken(taking, share.day(), company(opened));
                    } else {
                        warnings.refused(taking, share.day(), company(opened));
                        skip(hold.handOver(), SkipReason.OVER_BUDGET, opened);
                    }
                    yield true;
                }
                case OptedOut() -> skip(message, SkipReason.OPTED_OUT, opened);
                case AlreadyTold(var by) -> alreadyTold(message, by, send, opened);
                case Stale() -> false;
            };
        }
    }

    /// It is needless only if the other went out. Where that is known to have failed, this one tells of both.
    private boolean alreadyTold(Message message, Attempt by, Send send, Opened opened) {
        return switch (oneADay.of(by)) {
            case TOLD -> skip(message, SkipReason.ONE_A_DAY, opened);
            case OPEN ->
                    messages.change(
                            message,
                            message.postponed(
                                    clock.instant().plus(MOMENT), message.state().attempts()));
            case UNTOLD ->
                    claim(message, new Send(send.text(), send.mentions().despite(by)), opened);
        };
    }

    private static Company company(Opened opened) {
        return opened.rules().settings().company();
    }

    private void handOver(Message sending, Send send, Opened opened, Share share) {
        var booking = opened.history().booking();
        var ended = dispatch.handOver(sending, send.text(), booking, company(opened).sms());
        boolean mayBeOut = mayHaveGoneOut(ended.state());
        // Before it is stored: what was put off may be tried again at that very moment, and then
        // needs what it took.
        if (!mayBeOut) {
            budget.giveBack(share.day());
        }
        end(sending, ended, opened);
        if (mayBeOut) {
            oneADay.told(send.mentions().others(), clock.instant());
        }
    }

    private static boolean mayHaveGoneOut(MessageState state) {
        return switch (state) {
            case Sent _ -> true;
            case Failed(_, var reason) -> reason == FailReason.IN_DOUBT;
            case Scheduled _, Sending _, Skipped _ -> false;
        };
    }
}
