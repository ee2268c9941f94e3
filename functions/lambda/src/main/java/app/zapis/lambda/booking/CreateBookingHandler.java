package app.zapis.lambda.booking;

import app.zapis.booking.CreateBooking;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Response;
import app.zapis.limit.Address;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// `POST /api/bookings`
public final class CreateBookingHandler implements RequestStreamHandler {
    private final CreateBooking createBooking;

    /// For Lambda, which wants a constructor without parameters.
    public CreateBookingHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public CreateBookingHandler(Wiring wiring) {
        this.createBooking = wiring.createBooking();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        var request = BookingJson.request(call);
        return BookingJson.response(createBooking.create(request, Address.of(call.sourceIp())));
    }
}
