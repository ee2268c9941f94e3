package app.zapis.local.template;

/// The names that AWS gives to things, for the one account and region that exist here.
public final class Arns {
    /// The region the functions believe to be in.
    public static final String REGION = "eu-central-1";

    /// The account that owns everything.
    public static final String ACCOUNT = "000000000000";

    private Arns() {}

    /// The name of a resource.
    ///
    /// @param service such as `lambda`
    /// @param resource what the service calls it, such as `function:Sweep`
    public static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }
}
