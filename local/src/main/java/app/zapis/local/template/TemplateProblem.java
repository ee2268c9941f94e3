package app.zapis.local.template;

/// The template says something that cannot be run here; the message says where.
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message what, and where in the template
    public TemplateProblem(String message) {
        super(message);
    }
}
