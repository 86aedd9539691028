#include "holidays.h"

// #embed is standard since C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) const unsigned char culturecal_holidays_bytes[] = {
#embed "holidays.bin"
};

const uint32_t culturecal_holidays_size = sizeof culturecal_holidays_bytes;
