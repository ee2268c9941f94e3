package app.zapis.local.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Bytes that nobody changes: a body, an event, an answer.
public final class Bytes {
    /// No bytes at all.
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// A copy of what is given.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// The text in UTF-8.
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What the base64 stands for.
    ///
    /// @throws IllegalArgumentException if it is not base64
    public static Bytes ofBase64(String base64) {
        return new Bytes(Base64.getDecoder().decode(base64));
    }

    /// How many.
    public int size() {
        return content.length;
    }

    /// As text; what is not UTF-8 in it becomes replacement characters.
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /// As text, if all of it is UTF-8.
    public Optional<String> findText() {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /// In base64.
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /// To be read from the start.
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /// Writes all of it.
    ///
    /// @throws IOException if `out` takes no more
    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    @Override
    public String toString() {
        return text();
    }
}
