// SPDX-License-Identifier: GPL-3.0-or-later
// What a command talks through: results to standard output, messages to standard error, in one
// language.
#pragma once

#include "base/translator.h"

#include <cstdint>
#include <ostream>
#include <string>

namespace grants::cli {

/// The exit codes of interchange §2; an interrupted run ends as shells report SIGINT.
enum class ExitCode {
    Done = 0,
    Found = 1,
    Usage = 2,
    Input = 3,
    FundFile = 4,
    NotPermitted = 5,
    Interrupted = 130
};

class Console {
  public:
    Console(Translator translator, std::ostream& out, std::ostream& err)
        : m_translator(std::move(translator)), m_out(out), m_err(err) {}

    [[nodiscard]] std::string text(const Message& message) const { return m_translator(message); }
    [[nodiscard]] const Translator& translator() const { return m_translator; }
    [[nodiscard]] std::ostream& out() const { return m_out; }
    [[nodiscard]] std::ostream& err() const { return m_err; }

    /// A plan's text in the user's language; the Chinese one where the plan has no English twin.
    [[nodiscard]] const std::string& text(const std::string& chinese,
                                          const std::string& english) const {
        return m_translator.language() == Language::English && !english.empty() ? english : chinese;
    }

    /// One line of a result.
    void print(const Message& message) const { m_out << text(message) << '\n'; }
    /// One line of news or trouble.
    void say(const Message& message) const { m_err << text(message) << '\n'; }

  private:
    Translator m_translator;
    std::ostream& m_out;
    std::ostream& m_err;
};

/// Columns a table may take: the terminal's, else $COLUMNS, else 120.
[[nodiscard]] int outputWidth();
[[nodiscard]] bool errorIsTerminal();

[[nodiscard]] inline std::string inDigits(std::int64_t number) {
    return std::to_string(number);
}

}  // namespace grants::cli
