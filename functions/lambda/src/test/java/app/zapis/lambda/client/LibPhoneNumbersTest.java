package app.zapis.lambda.client;

import app.zapis.client.PhoneNumbers;
import app.zapis.client.PhoneNumbersContract;

class LibPhoneNumbersTest extends PhoneNumbersContract {
    @Override
    protected PhoneNumbers phoneNumbers() {
        return new LibPhoneNumbers();
    }
}
