// What the storage benchmarks do, written in C: the peer that Swift is compared with.
#ifndef CPEER_STORAGE_H
#define CPEER_STORAGE_H

#include <stddef.h>
#include <stdint.h>

/// An event-like row of 12 columns. Texts end in NUL; `venue` may be null.
typedef struct {
  int64_t id;
  const char *uid, *title, *kind, *status, *edtf;
  int64_t first_day, last_day;
  const char *city, *venue, *guest, *host;
} cpeer_event;

/// SQLite's version, such as "3.40.1".
const char *cpeer_sqlite_version(void);

/// Made-up events, the same ones for the same count; they live as long as the process.
const cpeer_event *cpeer_events(size_t count);

// Each of these opens the file, does its work and closes it. It returns a number that shows whether the
// work was the same as another's, or stops the process with SQLite's message.

/// Runs the schema, then inserts the events in one transaction, and their text into the full-text index
/// unless `index_text` is null; returns how many events there are.
int64_t cpeer_insert_all(
    const char *path, const char *schema, const char *insert, const char *index_text,
    const cpeer_event *events, size_t count);

/// Runs the schema, then inserts each event in a transaction of its own; returns how many there are.
int64_t cpeer_commit_each(
    const char *path, const char *schema, const char *insert, const cpeer_event *events,
    size_t count);

/// Reads, for each first day, the events of a period into structs; returns the sum of the texts'
/// lengths and the first days.
int64_t cpeer_read_periods(
    const char *path, const char *select, const int64_t *first_days, size_t count, int64_t length);

#endif
