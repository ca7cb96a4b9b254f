// SPDX-License-Identifier: GPL-3.0-or-later
// What the world can do to us: files, disks, locks, rights. Carries a sentence for the user.
#pragma once

#include "base/message.h"

#include <exception>
#include <string>

namespace grants {

/// The kind decides the exit code of the command line (interchange §2).
enum class ErrorKind { Usage = 2, Input = 3, FundFile = 4, NotPermitted = 5 };

class Error : public std::exception {
  public:
    /// `sentence` says what happened and what to do; `detail` is for the log only.
    Error(ErrorKind kind, Message sentence, std::string detail = {})
        : m_kind(kind), m_sentence(std::move(sentence)), m_detail(std::move(detail)) {}

    [[nodiscard]] ErrorKind kind() const { return m_kind; }
    [[nodiscard]] const Message& sentence() const { return m_sentence; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_detail.c_str(); }

  private:
    ErrorKind m_kind;
    Message m_sentence;
    std::string m_detail;
};

}  // namespace grants
