#include "storage.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *cpeer_sqlite_version(void) { return sqlite3_libversion(); }

// MARK: Made-up events

static uint32_t random_number(uint64_t *state, uint32_t below) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)((*state >> 33) % below);
}

static const char *pick(uint64_t *state, const char *const *words, size_t count) {
  return words[random_number(state, (uint32_t)count)];
}

#define PICK(words) pick(&state, words, sizeof words / sizeof *words)

const cpeer_event *cpeer_events(size_t count) {
  static const char *const things[] = {"Days of Culture", "Film Week", "Exhibition of Carpets",
      "Evening of Chamber Music", "Book Fair", "Выставка графики", "Дни кино", "Folk Dance Festival"};
  static const char *const subjects[] = {"of the Steppe", "from the Mountains", "между двух рек",
      "in the Old Town", "of Young Authors", "for Children", "памяти поэта", "on the Silk Road"};
  static const char *const kinds[] = {"days", "film", "exhibition", "concert", "fair", "festival"};
  static const char *const statuses[] = {"planned", "proposed", "held", "cancelled"};
  static const char *const cities[] = {"Minsk", "Astana", "Berlin", "Алматы", "Paris", "Tbilisi"};
  static const char *const venues[] = {"National Art Museum", "Philharmonic Hall", NULL,
      "City Library No. 4", "Дворец Республики"};
  static const char *const countries[] = {"KZ", "BY", "DE", "FR", "GE", "UZ", "IT", "JP"};

  cpeer_event *events = calloc(count, sizeof *events);
  uint64_t state = 42;
  for (size_t i = 0; i < count; i++) {
    char uid[64], title[160], edtf[32];
    int64_t first_day = random_number(&state, 50000);
    snprintf(uid, sizeof uid, "%08x-%06zu@calendar.example", random_number(&state, 1u << 31), i);
    snprintf(title, sizeof title, "%s %s, %u", PICK(things), PICK(subjects),
        random_number(&state, 1000));
    snprintf(edtf, sizeof edtf, "%04u-%02u-%02u", 1970 + random_number(&state, 100),
        1 + random_number(&state, 12), 1 + random_number(&state, 28));
    events[i] = (cpeer_event){.id = (int64_t)i + 1, .uid = strdup(uid), .title = strdup(title),
        .kind = PICK(kinds), .status = PICK(statuses), .edtf = strdup(edtf), .first_day = first_day,
        .last_day = first_day + random_number(&state, 30), .city = PICK(cities),
        .venue = PICK(venues), .guest = PICK(countries), .host = PICK(countries)};
  }
  return events;
}

// MARK: Work

static void check(sqlite3 *db, int code) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
  fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(db));
  exit(70);
}

/// As culturecal opens it: without SQLite's mutex, since one thread uses the connection.
static sqlite3 *open_database(const char *path) {
  sqlite3 *db = NULL;
  check(db, sqlite3_open_v2(path, &db,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL));
  return db;
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement = NULL;
  check(db, sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
  return statement;
}

static void run(sqlite3 *db, sqlite3_stmt *statement) {
  check(db, sqlite3_step(statement));
  check(db, sqlite3_reset(statement));
}

static void bind_text(sqlite3 *db, sqlite3_stmt *statement, int index, const char *text) {
  check(db, sqlite3_bind_text(statement, index, text, -1, SQLITE_STATIC));
}

static void insert_event(sqlite3 *db, sqlite3_stmt *statement, const cpeer_event *event) {
  check(db, sqlite3_bind_int64(statement, 1, event->id));
  bind_text(db, statement, 2, event->uid);
  bind_text(db, statement, 3, event->title);
  bind_text(db, statement, 4, event->kind);
  bind_text(db, statement, 5, event->status);
  bind_text(db, statement, 6, event->edtf);
  check(db, sqlite3_bind_int64(statement, 7, event->first_day));
  check(db, sqlite3_bind_int64(statement, 8, event->last_day));
  bind_text(db, statement, 9, event->city);
  bind_text(db, statement, 10, event->venue);  // a null pointer binds NULL
  bind_text(db, statement, 11, event->guest);
  bind_text(db, statement, 12, event->host);
  run(db, statement);
}

static void insert_text(sqlite3 *db, sqlite3_stmt *statement, const cpeer_event *event) {
  check(db, sqlite3_bind_int64(statement, 1, event->id));
  bind_text(db, statement, 2, event->title);
  bind_text(db, statement, 3, event->city);
  bind_text(db, statement, 4, event->venue);
  run(db, statement);
}

static int64_t count_events(sqlite3 *db) {
  sqlite3_stmt *statement = prepare(db, "SELECT count(*) FROM event");
  check(db, sqlite3_step(statement));
  int64_t count = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return count;
}

int64_t cpeer_insert_all(
    const char *path, const char *schema, const char *insert, const char *index_text,
    const cpeer_event *events, size_t count) {
  sqlite3 *db = open_database(path);
  check(db, sqlite3_exec(db, schema, NULL, NULL, NULL));
  check(db, sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL));
  sqlite3_stmt *statement = prepare(db, insert);
  sqlite3_stmt *text = index_text ? prepare(db, index_text) : NULL;
  for (size_t i = 0; i < count; i++) {
    insert_event(db, statement, &events[i]);
    if (text) insert_text(db, text, &events[i]);
  }
  check(db, sqlite3_exec(db, "COMMIT", NULL, NULL, NULL));
  sqlite3_finalize(statement);
  sqlite3_finalize(text);
  int64_t stored = count_events(db);
  check(db, sqlite3_close(db));
  return stored;
}

int64_t cpeer_commit_each(
    const char *path, const char *schema, const char *insert, const cpeer_event *events,
    size_t count) {
  sqlite3 *db = open_database(path);
  check(db, sqlite3_exec(db, schema, NULL, NULL, NULL));
  sqlite3_stmt *begin = prepare(db, "BEGIN IMMEDIATE");
  sqlite3_stmt *statement = prepare(db, insert);
  sqlite3_stmt *commit = prepare(db, "COMMIT");
  for (size_t i = 0; i < count; i++) {
    run(db, begin);
    insert_event(db, statement, &events[i]);
    run(db, commit);
  }
  sqlite3_finalize(begin);
  sqlite3_finalize(statement);
  sqlite3_finalize(commit);
  int64_t stored = count_events(db);
  check(db, sqlite3_close(db));
  return stored;
}

/// A text of its own; null for NULL.
typedef struct {
  char *start;
  int length;
} text;

static text read_text(sqlite3_stmt *statement, int column) {
  const unsigned char *start = sqlite3_column_text(statement, column);
  if (!start) return (text){NULL, 0};
  int length = sqlite3_column_bytes(statement, column);
  char *copy = malloc((size_t)length + 1);
  memcpy(copy, start, (size_t)length + 1);
  return (text){copy, length};
}

enum { text_count = 9 };

typedef struct {
  int64_t id, first_day, last_day;
  text uid, title, kind, status, edtf, city, venue, guest, host;
} stored_event;

int64_t cpeer_read_periods(
    const char *path, const char *select, const int64_t *first_days, size_t count, int64_t length) {
  sqlite3 *db = open_database(path);
  sqlite3_stmt *statement = prepare(db, select);
  int64_t sum = 0;
  for (size_t i = 0; i < count; i++) {
    check(db, sqlite3_bind_int64(statement, 1, first_days[i]));
    check(db, sqlite3_bind_int64(statement, 2, first_days[i] + length - 1));
    stored_event *found = NULL;
    size_t found_count = 0, room = 0;
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
      if (found_count == room) {
        room = room ? 2 * room : 16;
        found = realloc(found, room * sizeof *found);
      }
      found[found_count++] = (stored_event){
          .id = sqlite3_column_int64(statement, 0), .uid = read_text(statement, 1),
          .title = read_text(statement, 2), .kind = read_text(statement, 3),
          .status = read_text(statement, 4), .edtf = read_text(statement, 5),
          .first_day = sqlite3_column_int64(statement, 6),
          .last_day = sqlite3_column_int64(statement, 7), .city = read_text(statement, 8),
          .venue = read_text(statement, 9), .guest = read_text(statement, 10),
          .host = read_text(statement, 11)};
    }
    check(db, code);
    check(db, sqlite3_reset(statement));
    for (size_t j = 0; j < found_count; j++) {
      text texts[text_count] = {found[j].uid, found[j].title, found[j].kind, found[j].status,
          found[j].edtf, found[j].city, found[j].venue, found[j].guest, found[j].host};
      sum += found[j].first_day;
      for (int k = 0; k < text_count; k++) {
        sum += texts[k].length;
        free(texts[k].start);
      }
    }
    free(found);
  }
  sqlite3_finalize(statement);
  check(db, sqlite3_close(db));
  return sum;
}
