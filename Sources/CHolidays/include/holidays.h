#ifndef CULTURECAL_HOLIDAYS_H
#define CULTURECAL_HOLIDAYS_H

#include <stdint.h>

extern const unsigned char culturecal_holidays_bytes[];
extern const uint32_t culturecal_holidays_size;

/// The holidays' data; an incomplete array would not be imported.
static inline const unsigned char *_Nonnull culturecal_holidays(void) {
  return culturecal_holidays_bytes;
}

#endif
