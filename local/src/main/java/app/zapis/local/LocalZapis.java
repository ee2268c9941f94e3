package app.zapis.local;

import app.zapis.lambda.resource.DynamoDbCatalog;
import app.zapis.lambda.table.Table;
import app.zapis.local.clock.Clockwork;
import app.zapis.local.clock.Time;
import app.zapis.local.demo.DemoClinic;
import app.zapis.local.function.DeadLetters;
import app.zapis.local.function.Functions;
import app.zapis.local.function.Host;
import app.zapis.local.gateway.Gateway;
import app.zapis.local.gateway.Routes;
import app.zapis.local.http.LoopbackServer;
import app.zapis.local.http.Responder;
import app.zapis.local.oidc.Issuer;
import app.zapis.local.oidc.OidcPages;
import app.zapis.local.oidc.ScopeGrants;
import app.zapis.local.oidc.TokenAuthorizer;
import app.zapis.local.page.LocalPages;
import app.zapis.local.schedule.SchedulerServer;
import app.zapis.local.schedule.Schedules;
import app.zapis.local.sms.SnsServer;
import app.zapis.local.stream.StreamFollower;
import app.zapis.local.table.LocalTable;
import app.zapis.local.table.Storage;
import app.zapis.local.template.Template;
import app.zapis.local.template.TemplateProblem;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/// The whole stack on this machine, running until it is closed. Several may run side by side.
public final class LocalZapis implements AutoCloseable {
    private final Closers closers;
    private final Time time;
    private final Ports ports;
    private final LocalTable table;
    private final SnsServer sns;
    private final Schedules schedules;
    private final SchedulerServer scheduler;
    private final Functions functions;
    private final DeadLetters deadLetters;
    private final Issuer issuer;

    /// Starts the project's own stack.
    ///
    /// @throws StartRefused if it cannot start for a reason that can be mended
    public static LocalZapis start(Settings settings, Console console) throws StartRefused {
        return start(settings, console, Parts.ofProject());
    }

    /// Starts another stack, such as a test's.
    ///
    /// @throws StartRefused if it cannot start for a reason that can be mended
    public static LocalZapis start(Settings settings, Console console, Parts parts)
            throws StartRefused {
        var closers = new Closers();
        try {
            return new LocalZapis(settings, console, parts, closers);
        } catch (TemplateProblem problem) {
            closers.close();
            throw new StartRefused("template.yaml: " + problem.getMessage());
        } catch (StartRefused | RuntimeException | Error failed) {
            closers.close();
            throw failed;
        }
    }

    /// The one place where a runner is put together, in the order in which its parts need each other.
    private LocalZapis(Settings settings, Console console, Parts parts, Closers closers)
            throws StartRefused {
        this.closers = closers;
        ports = closers.with(Ports.bind(settings.port()), Ports::close);
        if (settings.storage() instanceof Storage.Folder(var path)) {
            closers.with(DataFolder.take(path), DataFolder::close);
        }
        var template = Template.read(parts.template(), Map.of("PUBLIC_URL", uri().toString()));
        time = Time.from(settings.start(), settings.realTime());
        table =
                closers.with(
                        LocalTable.open(template.table(), settings.storage(), time.activity()),
                        LocalTable::close);
        var clients = closers.with(Clients.of(table.client(), ports), Clients::close);
        functions =
                new Functions(
                        template.functions(),
                        parts.handlers().apply(clients, time.clock()),
                        new Host(time.activity(), settings.realTime(), console.err()));
        deadLetters = new DeadLetters(console.err());
        var triggers = new Triggers(time, functions, deadLetters);

        sns = SnsServer.start(ports.sns(), time.clock(), console.err());
        schedules = new Schedules(time.timeline(), triggers::fire, settings.storage());
        scheduler = SchedulerServer.start(ports.scheduler(), schedules, template, console.err());

        if (settings.seeding() == Settings.Seeding.DEMO) {
            var all = new Table(table.client(), table.name());
            DemoClinic.plant(new DynamoDbCatalog(all, time.clock()));
        }
        issuer = new Issuer(uri(), time.clock());
        var grants = new ScopeGrants();
        var routes = new Routes();
        var stream = new StreamFollower(table, time.activity(), time.clock());
        triggers.connect(routes, stream, grants);
        closers.with(stream, StreamFollower::close).start();
        closers.with(time.clockwork(), Clockwork::close).start();
        closers.with(ports.api(), LoopbackServer::close)
                .start(front(routes, grants, console), console.err());
    }

    /// Where it is reached, without a slash at the end.
    public URI uri() {
        return ports.api().uri();
    }

    /// The functions' clock.
    public InstantSource clock() {
        return time.clock();
    }

    /// Moves the clock forward and does all that is due on the way.
    ///
    /// @throws InterruptedException if the thread is
    public void advance(Duration by) throws InterruptedException {
        time.clockwork().move(now -> now.plus(by));
    }

    /// Moves the clock forward in one bound: all that is due on the way begins at once.
    ///
    /// @throws InterruptedException if the thread is
    public void leap(Duration by) throws InterruptedException {
        time.clockwork().leap(by);
    }

    /// Returns when all that was set off is done: calls, stream records, and what came of them.
    ///
    /// @throws InterruptedException if the thread is
    public void awaitQuiet() throws InterruptedException {
        time.activity().awaitQuiet();
    }

    /// The table, which can be read, written to, and made to fail.
    public LocalTable table() {
        return table;
    }

    /// What was sent, and what becomes of what is to be sent.
    public SnsServer sns() {
        return sns;
    }

    /// The schedules that wait.
    public Schedules schedules() {
        return schedules;
    }

    /// The scheduler as the functions see it, which can be made to refuse.
    public SchedulerServer scheduler() {
        return scheduler;
    }

    /// The functions, which can be called directly.
    public Functions functions() {
        return functions;
    }

    /// Who signs the tokens of staff.
    public Issuer issuer() {
        return issuer;
    }

    /// What was given up.
    public DeadLetters deadLetters() {
        return deadLetters;
    }

    @Override
    public void close() {
        closers.close();
    }

    private Responder front(Routes routes, ScopeGrants grants, Console console) {
        var authorizer = new TokenAuthorizer(issuer, time.clock());
        var gateway = new Gateway(routes, authorizer, time.clock(), console.err());
        var pages = new LocalPages(sns, schedules, time);
        new OidcPages(issuer, grants, time.clock()).addTo(pages);
        return request ->
                request.rawPath().startsWith("/local/")
                        ? pages.reply(request)
                        : gateway.reply(request);
    }
}
