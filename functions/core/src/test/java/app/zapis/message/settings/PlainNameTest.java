package app.zapis.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Анна Иванова             | Анна Иванова",
                "Жан-Поль д'Артаньян      | Жан-Поль д'Артаньян",
                "O’Neill                  | O’Neill",
                "Иванов И.И.              | Иванов И. И.",
                "  Анна   Иванова         | Анна Иванова",
                "José Ñandú               | José Ñandú",
                "李小龍                      | 李小龍",
                "You won: evil.example    | You won evil. example",
                "https://t.me/evil        | https t. me evil",
                "call +7 900 123-45-67!   | call - -",
                "{{link}}                 | link",
                "a@b.com                  | a b. com",
                "<b>Tom</b> & Jerry       | b Tom b Jerry",
                "`1234`                   | ``",
            })
    void leavesNothingToOpenOrCallInAClientsName(String name, String said) {
        assertEquals(said, PlainName.ofClient(name));
    }

    @Test
    void cutsAClientsNameBetweenLetters() {
        var name = "𝔄".repeat(50);

        assertEquals("𝔄".repeat(40), PlainName.ofClient(name));
    }

    @Test
    void keepsNamesOnOneLine() {
        assertEquals("a b c d", PlainName.ofClient("a\nb\r\tc\u2028d"));
        assertEquals("a b c d e", PlainName.oneLine("a\nb\r\tc\u2028d\u0085e\n"));
    }

    @Test
    void leavesACompanysNameAsItIs() {
        assertEquals(
                "Rosa & Co. {{link}} rosa.ru", PlainName.oneLine("Rosa & Co. {{link}} rosa.ru"));
    }
}
