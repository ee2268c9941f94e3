package planted.slot;

final class ReadsMillis {
    private ReadsMillis() {}

    static long millis() {
        return System.currentTimeMillis();
    }
}
