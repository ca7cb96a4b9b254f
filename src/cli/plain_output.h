// SPDX-License-Identifier: GPL-3.0-or-later
// What cells, plans and lock files hold reaches a terminal as text, never as a command to it.
#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace grants::cli {

/// Passes text on to another stream; control characters but line breaks and tabs become `�`.
class PlainBuffer : public std::streambuf {
  public:
    explicit PlainBuffer(std::ostream& to) : m_to(to) {}

  protected:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

  private:
    void pass(char c);
    void settle();

    std::ostream& m_to;
    bool m_half = false;  // of a two-byte character that may be a control character
};

class PlainOutput : public std::ostream {
  public:
    explicit PlainOutput(std::ostream& to) : std::ostream(nullptr), m_buffer(to) {
        rdbuf(&m_buffer);
    }

  private:
    PlainBuffer m_buffer;
};

}  // namespace grants::cli
