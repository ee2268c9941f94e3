package app.zapis.local;

/// The runner cannot start, for a reason that whoever starts it can mend; the message says it.
public final class StartRefused extends Exception {
    private static final long serialVersionUID = 1;

    StartRefused(String message) {
        super(message);
    }
}
