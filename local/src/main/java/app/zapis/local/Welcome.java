package app.zapis.local;

import java.time.temporal.ChronoUnit;

/// Says where to look.
final class Welcome {
    private Welcome() {}

    static String text(LocalZapis zapis) {
        return """

        zapis runs at %1$s
          resources  %1$s/api/resources
          staff      %1$s/api/staff/bookings, with a token from %1$s/local/token
          phone      %1$s/local/phone
          SMS        %1$s/local/sms
          schedules  %1$s/local/schedules
          clock      %1$s/local/clock (it is %2$s)
        Stop it with Ctrl-C.
        """
                .formatted(zapis.uri(), zapis.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
