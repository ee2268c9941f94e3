package app.zapis.local.stream;

import java.util.Map;

/// One change of the table, as a function gets it.
///
/// @param number its place in the stream
/// @param event the tree of a record in Lambda's event
record StreamRecord(String number, Map<String, Object> event) {}
