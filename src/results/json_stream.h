// SPDX-License-Identifier: GPL-3.0-or-later
// JSON written as it is made, for results of any size; laid out as the smaller ones are.
#pragma once

#include "base/money.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cstdint>
#include <ostream>
#include <string_view>

namespace grants {

/// The last of it reaches `out` when the stream goes.
class JsonStream {
  public:
    explicit JsonStream(std::ostream& out);
    ~JsonStream() { pass(); }
    JsonStream(const JsonStream&) = delete;
    JsonStream& operator=(const JsonStream&) = delete;

    /// The next value of an object; every call of the others must follow one.
    JsonStream& key(std::string_view name);
    /// What is stored: bytes that are no UTF-8 become U+FFFD.
    void text(std::string_view value);
    /// The program's own words, codes and figures.
    void word(std::string_view value);
    void number(std::int64_t value) { m_writer.Int64(value); }
    void truth(bool value) { m_writer.Bool(value); }
    void fen(Money money) { number(money.inFen()); }
    void null() { m_writer.Null(); }

    template <class Members>
    void object(Members members) {
        m_writer.StartObject();
        members();
        m_writer.EndObject();
        if (m_made.GetSize() > kPassed) pass();
    }
    template <class Items>
    void list(Items items) {
        m_writer.StartArray();
        items();
        m_writer.EndArray();
    }

  private:
    static constexpr std::size_t kPassed = std::size_t{1} << 16;
    void pass();

    std::ostream& m_out;
    rapidjson::StringBuffer m_made;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

}  // namespace grants
