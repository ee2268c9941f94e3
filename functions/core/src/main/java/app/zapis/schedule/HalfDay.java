package app.zapis.schedule;

import java.time.LocalDate;

/// Twelve hours of UTC, from 00:00 (`A`) or from 12:00 (`P`): the stretch that one agenda holds.
///
/// @param number half-days since 1970-01-01T00:00Z
public record HalfDay(int number) {
    /// Quanta in a half-day.
    public static final int QUANTA = Quantum.PER_DAY / 2;

    /// The half-day in which `quantum` lies.
    public static HalfDay of(int quantum) {
        return new HalfDay(Math.floorDiv(quantum, QUANTA));
    }

    /// The first half-day of `date`, in UTC.
    public static HalfDay morning(LocalDate date) {
        return new HalfDay(Math.toIntExact(date.toEpochDay() * 2));
    }

    /// Its first quantum.
    public int firstQuantum() {
        return number * QUANTA;
    }

    /// The date in UTC.
    public LocalDate date() {
        return LocalDate.ofEpochDay(Math.floorDiv(number, 2));
    }

    /// `A` for the half from midnight, `P` for the half from noon.
    public char half() {
        return Math.floorMod(number, 2) == 0 ? 'A' : 'P';
    }
}
