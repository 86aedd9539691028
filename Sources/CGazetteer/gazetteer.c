#include "gazetteer.h"

// #embed is standard since C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) const unsigned char culturecal_gazetteer_bytes[] = {
#embed "gazetteer.bin"
};

const uint32_t culturecal_gazetteer_size = sizeof culturecal_gazetteer_bytes;
