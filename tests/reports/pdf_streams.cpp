// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_streams.h"

#include <zlib.h>

namespace grants::test {

std::vector<std::string> streamsIn(const std::string& pdf) {
    const std::string begin = "stream\n", end = "endstream";
    std::vector<std::string> all;
    std::string part(1 << 22, '\0');
    for (auto at = pdf.find(begin); at != std::string::npos; at = pdf.find(begin, at + 1)) {
        const auto from = at + begin.size();
        const auto to = pdf.find(end, from);
        auto size = static_cast<uLongf>(part.size());
        const auto* packed = reinterpret_cast<const Bytef*>(pdf.data() + from);
        if (uncompress(reinterpret_cast<Bytef*>(part.data()), &size, packed, to - from) == Z_OK)
            all.push_back(part.substr(0, size));
    }
    return all;
}

}  // namespace grants::test
