/// Time as the rules count it: intervals, working hours, and the five-minute quanta they are claimed in.
@NullMarked
package app.zapis.schedule;

import org.jspecify.annotations.NullMarked;
