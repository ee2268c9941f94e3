package app.zapis.memory;

import app.zapis.client.PhoneNumbers;
import app.zapis.client.PhoneNumbersContract;

class FewPhoneNumbersTest extends PhoneNumbersContract {
    @Override
    protected PhoneNumbers phoneNumbers() {
        return new FewPhoneNumbers();
    }
}
