// SPDX-License-Identifier: GPL-3.0-or-later
// What the world can do to us: files, disks, locks, rights. Carries a sentence for the user.
#pragma once

#include "base/finding.h"
#include "base/message.h"

#include <exception>
#include <string>
#include <utility>

namespace grants {

/// The kind decides the exit code of the command line (interchange §2).
enum class ErrorKind { Usage = 2, Input = 3, FundFile = 4, NotPermitted = 5 };

class Error : public std::exception {
  public:
    /// `fault` has a stable code and says what happened and what to do; `detail` is for the log
    /// only.
    Error(ErrorKind kind, Fault fault, std::string detail = {})
        : m_kind(kind),
          m_fault(std::move(fault)),
          m_detail(std::move(detail)),
          m_what(m_fault.code.empty() ? m_detail
                 : m_detail.empty()   ? m_fault.code
                                      : m_fault.code + ": " + m_detail) {}
    /// Of a kind that nobody needs to tell from others of it: without a code.
    Error(ErrorKind kind, Message sentence, std::string detail = {})
        : Error(kind, Fault{{}, std::move(sentence)}, std::move(detail)) {}

    [[nodiscard]] ErrorKind kind() const { return m_kind; }
    [[nodiscard]] const std::string& code() const { return m_fault.code; }
    [[nodiscard]] const Message& sentence() const { return m_fault.message; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    /// Code and detail.
    [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

  private:
    ErrorKind m_kind;
    Fault m_fault;
    std::string m_detail, m_what;
};

/// What a person asked for, read; throws Error(Usage) with its fault when it cannot be.
template <class T>
T orRefuse(Parsed<T> parsed) {
    if (!parsed) throw Error(ErrorKind::Usage, parsed.error());
    return std::move(*parsed);
}

}  // namespace grants
