package app.zapis.local.function;

import app.zapis.local.clock.Activity;

import java.io.PrintStream;
import java.time.InstantSource;

/// What the functions run on.
///
/// @param activity counts the calls under way
/// @param realTime says how much time a call has left, whatever the functions' clock says
/// @param log where functions log, and where their failures are shown
public record Host(Activity activity, InstantSource realTime, PrintStream log) {}
