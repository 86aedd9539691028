// What Swift cannot import from sqlite3.h: cast macros and variadic functions.
#ifndef CULTURECAL_SQLITE_SHIM_H
#define CULTURECAL_SQLITE_SHIM_H

#include <sqlite3.h>

/// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
static inline sqlite3_destructor_type culturecal_transient(void) { return SQLITE_TRANSIENT; }

/// Forbids SQL that can corrupt the file on purpose (SQLITE_DBCONFIG_DEFENSIVE).
static inline int culturecal_defend(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

#endif
