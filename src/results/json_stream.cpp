// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/json_stream.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

namespace grants {
namespace {

rapidjson::SizeType sizeOf(std::string_view text) {
    return static_cast<rapidjson::SizeType>(text.size());
}

/// The text with what is no UTF-8 replaced, by the library that does it for the smaller results.
std::string repaired(std::string_view text) {
    using Text = nlohmann::json;
    const std::string quoted =
        Text(std::string(text)).dump(-1, ' ', false, Text::error_handler_t::replace);
    return Text::parse(quoted).get<std::string>();
}

}  // namespace

JsonStream::JsonStream(std::ostream& out) : m_out(out), m_writer(m_made) {
    m_writer.SetIndent(' ', 2);
}

void JsonStream::pass() {
    m_out.write(m_made.GetString(), static_cast<std::streamsize>(m_made.GetSize()));
    m_made.Clear();
}

JsonStream& JsonStream::key(std::string_view name) {
    m_writer.Key(name.data(), sizeOf(name));
    return *this;
}

void JsonStream::text(std::string_view value) {
    word(isValidUtf8(value) ? value : std::string_view(repaired(value)));
}

void JsonStream::word(std::string_view value) {
    m_writer.String(value.data(), sizeOf(value));
}

}  // namespace grants
