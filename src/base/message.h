// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for people, held as its Chinese source and arguments, put into words by a Translator.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants {

/// Several names as one argument of a message; each language puts its own sign between them.
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

/// `source` is Chinese with {0}, {1}… for the arguments; both views must outlive the program
/// (literals).
struct Message {
    std::string_view context;
    std::string_view source;
    std::vector<std::string> arguments;

    /// The same sentence with its arguments, given in the order of {0}, {1}…
    template <class... Args>
    [[nodiscard]] Message with(Args&&... args) const {
        Message filled = *this;
        (filled.arguments.emplace_back(std::forward<Args>(args)), ...);
        return filled;
    }
    [[nodiscard]] bool empty() const { return source.empty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

/// Marks a literal for translation; lupdate finds it (-tr-function-alias translate+=translatable).
[[nodiscard]] inline Message translatable(const char* context, const char* source) {
    return Message{context, source, {}};
}

}  // namespace grants
