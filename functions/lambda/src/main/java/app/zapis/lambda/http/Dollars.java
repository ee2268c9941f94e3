package app.zapis.lambda.http;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Sums of US dollars in JSON: a text, since a number would not keep its cents.
public final class Dollars {
    private Dollars() {}

    /// A sum in dollars and cents, like `7.21`.
    public static String text(BigDecimal usd) {
        return usd.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
