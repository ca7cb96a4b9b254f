// SPDX-License-Identifier: GPL-3.0-or-later
// Help and usage errors in the user's language; CLI11 itself speaks English only.
#pragma once

#include "cli/console.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace grants::cli {

/// Usage, purpose, arguments, options and commands, aligned by display width.
class HelpFormatter : public CLI::Formatter {
  public:
    explicit HelpFormatter(const Console& console) : m_console(console) {}
    std::string make_help(const CLI::App* app, std::string name,
                          CLI::AppFormatMode mode) const override;

  private:
    [[nodiscard]] std::string usage(const CLI::App& app, const std::string& name) const;
    const Console& m_console;
};

/// What is wrong with the command line, as a sentence.
[[nodiscard]] Message describe(const CLI::ParseError& error, const CLI::App& app);

/// The language named by `--lang` anywhere among `arguments`, which loses the option; Chinese when
/// there is none. Throws Error(Usage) for another language.
[[nodiscard]] Language takeLanguage(std::vector<std::string>& arguments);

}  // namespace grants::cli
