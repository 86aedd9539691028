#ifndef CULTURECAL_GAZETTEER_H
#define CULTURECAL_GAZETTEER_H

#include <stdint.h>

extern const unsigned char culturecal_gazetteer_bytes[];
extern const uint32_t culturecal_gazetteer_size;

/// The gazetteer's data, aligned to 8 bytes; a macro or an incomplete array would not be imported.
static inline const unsigned char *_Nonnull culturecal_gazetteer(void) {
  return culturecal_gazetteer_bytes;
}

#endif
