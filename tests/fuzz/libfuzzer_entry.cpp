// SPDX-License-Identifier: GPL-3.0-or-later
// The entry libFuzzer calls; FUZZ_TARGET is the function of targets.h that this program feeds.
#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    grants::fuzz::FUZZ_TARGET(std::string_view(reinterpret_cast<const char*>(data), size));
    return 0;
}
