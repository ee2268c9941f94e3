/// What is booked: specialists, rooms, cars, devices.
@NullMarked
package app.zapis.resource;

import org.jspecify.annotations.NullMarked;
