package app.zapis.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, no finer than one subscriber's line: an IPv4 address, or the first 64 bits of an IPv6
/// address, behind which everyone has as many addresses as he likes.
/// Source: RFC 6177, RFC 4291 section 2.5.1.
///
/// @param network in hexadecimal digits
public record Address(String network) {
    /// All whose address cannot be read; they are taken for one.
    public static final Address UNKNOWN = new Address("");

    private static final int NETWORK_BYTES = 8;

    /// The address of that text, which is not looked up anywhere.
    ///
    /// @param text an address in the usual digits
    public static Address of(String text) {
        try {
            var address = InetAddress.ofLiteral(text);
            var bytes = address.getAddress();
            var kept =
                    address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
            return new Address(HexFormat.of().formatHex(kept));
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    /// Hides the address, so that it cannot reach a log by accident.
    @Override
    public String toString() {
        return "Address[…]";
    }
}
