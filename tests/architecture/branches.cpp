// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/branches.h"

#include "architecture/blocks.h"

#include <algorithm>
#include <regex>

namespace grants::house {
namespace {

/// C++ without its literals, read from a place onwards.
class Code {
  public:
    explicit Code(const std::string& plain) : m_plain(plain) {}

    [[nodiscard]] int lineOf(std::size_t at) const {
        const auto end = m_plain.begin() + static_cast<std::ptrdiff_t>(at);
        return 1 + static_cast<int>(std::count(m_plain.begin(), end, '\n'));
    }
    /// Where the statement after `at` begins.
    [[nodiscard]] std::size_t next(std::size_t at) const {
        return std::min(m_plain.size(), m_plain.find_first_not_of(" \n", at));
    }
    [[nodiscard]] bool isBlock(std::size_t at) const { return m_plain.compare(at, 1, "{") == 0; }
    [[nodiscard]] bool startsWith(std::size_t at, const std::string& word) const {
        return m_plain.compare(at, word.size(), word) == 0 &&
               std::isalnum(static_cast<unsigned char>(m_plain[at + word.size()])) == 0;
    }
    /// Behind what the first bracket from `at` on encloses.
    [[nodiscard]] std::size_t behindBrackets(std::size_t at) const {
        return behind(m_plain.find_first_of("({", at), [](char) { return false; });
    }
    /// Behind the statement that begins at `at`, with all that hangs on it.
    [[nodiscard]] std::size_t behindStatement(std::size_t at) const {
        if (isBlock(at)) return behindBrackets(at);
        for (const char* word : {"for", "while", "if"})
            if (startsWith(at, word)) return behindBranch(at);
        return behind(at, [](char c) { return c == ';'; });
    }

  private:
    [[nodiscard]] std::size_t behindBranch(std::size_t at) const {
        const std::size_t end = behindStatement(next(behindBrackets(at)));
        const std::size_t further = next(end);
        if (!startsWith(at, "if") || !startsWith(further, "else")) return end;
        return behindStatement(next(further + 4));
    }
    /// Behind the first character outside brackets that `ends`, or that closes the first bracket.
    template <class Ends>
    [[nodiscard]] std::size_t behind(std::size_t at, Ends ends) const {
        const bool enclosed = std::string("({").find(m_plain[at]) != std::string::npos;
        for (int depth = 0; at < m_plain.size(); ++at) {
            const char c = m_plain[at];
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0 && (enclosed || ends(c))) return at + 1;
        }
        return at;
    }

    const std::string& m_plain;
};

}  // namespace

std::vector<int> branchesWithoutBraces(const std::string& text) {
    static const std::regex branch(R"((^|[^#\w])(if|for|while|else)\b)");
    const std::string plain = withoutLiterals(text);
    const Code code(plain);
    std::vector<int> lines;
    for (std::sregex_iterator found(plain.begin(), plain.end(), branch), end; found != end;
         ++found) {
        const auto at = static_cast<std::size_t>(found->position(2));
        const bool otherwise = found->str(2) == "else";
        const std::size_t head = otherwise ? at + 4 : code.behindBrackets(at);
        const std::size_t begin = code.next(head);
        if (code.isBlock(begin) || (otherwise && code.startsWith(begin, "if"))) continue;
        const std::size_t behind = code.behindStatement(begin), further = code.next(behind);
        const bool hasElse = found->str(2) == "if" && code.startsWith(further, "else");
        const int last = code.lineOf(hasElse ? further : behind - 1);
        if (last - code.lineOf(head - 1) >= 2) lines.push_back(code.lineOf(at));
    }
    return lines;
}

}  // namespace grants::house
