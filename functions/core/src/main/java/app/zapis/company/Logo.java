package app.zapis.company;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The company's picture.
public final class Logo {
    /// The most that it may weigh, in bytes.
    public static final int LARGEST = 50 * 1024;

    private final Format format;
    private final byte[] bytes;

    /// What a picture is made of. There is no SVG: it can carry a script.
    public enum Format {
        /// Source: W3C Portable Network Graphics, §5.2.
        PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
        /// Source: ITU-T T.81, annex B: start of image, and the next marker.
        JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
        /// Source: RFC 9649, §2.4.
        WEBP("image/webp", 8, "WEBP");

        private final String mediaType;
        private final int place;
        private final String signature;

        Format(String mediaType, int place, String signature) {
            this.mediaType = mediaType;
            this.place = place;
            this.signature = signature;
        }

        /// Its name in HTTP.
        public String mediaType() {
            return mediaType;
        }

        /// The format of that name.
        public static Optional<Format> find(String mediaType) {
            return Arrays.stream(values())
                    .filter(format -> format.mediaType.equals(mediaType))
                    .findFirst();
        }

        private boolean signs(byte[] bytes) {
            var signs = signature.getBytes(StandardCharsets.ISO_8859_1);
            return bytes.length >= place + signs.length
                    && Arrays.equals(bytes, place, place + signs.length, signs, 0, signs.length);
        }
    }

    /// The bytes are copied.
    ///
    /// @throws IllegalArgumentException if they are too many, or do not begin as the format does
    public Logo(Format format, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("must not have more than " + LARGEST + " bytes");
        }
        if (!format.signs(bytes)) {
            throw new IllegalArgumentException("this is no picture of " + format.mediaType());
        }
        this.format = format;
        this.bytes = bytes.clone();
    }

    /// What it is made of.
    public Format format() {
        return format;
    }

    /// A copy of what it is.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo
                && format == logo.format
                && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return format.mediaType() + " of " + bytes.length + " bytes";
    }
}
