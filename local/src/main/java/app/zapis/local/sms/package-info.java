/// SNS in miniature: takes SMS and keeps them.
@NullMarked
package app.zapis.local.sms;

import org.jspecify.annotations.NullMarked;
