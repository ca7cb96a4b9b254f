// SPDX-License-Identifier: GPL-3.0-or-later
// Puts messages into the user's language. Chinese is the source; English comes from .ts catalogues.
#pragma once

#include "base/message.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

enum class Language { Chinese, English };

class Translator {
  public:
    /// Chinese: sentences stand as written.
    Translator() = default;
    /// The built-in catalogue of `language`.
    explicit Translator(Language language);

    /// The sentence with its arguments in place; the source text where no translation exists.
    [[nodiscard]] std::string operator()(const Message& message) const;
    [[nodiscard]] Language language() const { return m_language; }

  private:
    [[nodiscard]] std::string_view patternOf(const Message& message) const;

    Language m_language = Language::Chinese;
    using Sentences = std::map<std::string, std::string, std::less<>>;  // by source
    std::map<std::string, Sentences, std::less<>> m_sentences;          // by context
};

/// One entry of a Qt .ts file.
struct CatalogueEntry {
    std::string context, source, translation;
    bool unfinished = false;
};

/// Reads a .ts document. Throws Error on malformed XML.
[[nodiscard]] std::vector<CatalogueEntry> readCatalogue(std::string_view ts);

}  // namespace grants
