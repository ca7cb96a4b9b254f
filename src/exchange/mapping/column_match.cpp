// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/column_match.h"

#include "base/text.h"
#include "exchange/mapping/header_row.h"
#include "exchange/mapping/header_unit.h"

namespace grants {
namespace {

constexpr int kAlike = 65;  // 登记日期 and 登记备案日期 are, 出让方名称 and 出让方代码 are not

/// A header as it is compared.
struct Named {
    std::vector<std::string> characters;
    std::string unit;
};

std::vector<std::string> charactersOf(std::string_view text) {
    std::vector<std::string> characters;
    for (const char c : text) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
        if (continues && !characters.empty()) {
            characters.back() += c;
        } else {
            characters.emplace_back(1, c);
        }
    }
    return characters;
}

Named namedOf(std::string_view header) {
    HeaderParts parts = partsOf(normalHeader(header));
    return {charactersOf(parts.name), std::move(parts.unit)};
}

/// Length of the longest common subsequence.
std::size_t commonCharacters(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (const auto& character : a) {
        std::size_t diagonal = 0;
        for (std::size_t at = 1; at <= b.size(); ++at) {
            const std::size_t above = row[at];
            row[at] = character == b[at - 1] ? diagonal + 1 : std::max(above, row[at - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

bool differInUnit(const Named& one, const Named& other) {
    return !one.unit.empty() && !other.unit.empty() && one.unit != other.unit;
}

int likenessOf(const Named& one, const Named& other) {
    const bool converted = isConverted(one.unit) && isConverted(other.unit);
    if (differInUnit(one, other) && !converted) return 0;
    const std::size_t total = one.characters.size() + other.characters.size();
    if (total == 0) return 0;
    return static_cast<int>(200 * commonCharacters(one.characters, other.characters) / total);
}

/// Gives columns to headers, each at most once.
class Matching {
  public:
    Matching(const SheetDescriptor& sheet, const std::vector<std::string>& headers)
        : m_sheet(sheet),
          m_headers(headers),
          m_matches(headers.size()),
          m_taken(sheet.columns.size(), false) {
        for (const auto& header : headers) m_forms.push_back(normalHeader(header));
    }

    void byMemory(const ImportMemory& memory) {
        for (std::size_t at = 0; at < m_forms.size(); ++at) {
            const auto kept = memory.columns.find({std::string(m_sheet.name), m_forms[at]});
            if (kept == memory.columns.end() || m_forms[at].empty() || isDoubled(at)) continue;
            if (kept->second.empty()) {
                m_matches[at].by = MatchedBy::Memory;
            } else {
                give(at, columnNamed(kept->second), MatchedBy::Memory);
            }
        }
    }

    void byName() {
        for (std::size_t at = 0; at < m_forms.size(); ++at) {
            if (!m_forms[at].empty() && !isDoubled(at))
                give(at, columnNamed(m_forms[at]), MatchedBy::Name);
        }
    }

    /// As the desk's own tables have them.
    void byTitleOnDesk() {
        for (std::size_t at = 0; at < m_forms.size(); ++at) {
            if (m_forms[at].empty() || !isFree(at) || isDoubled(at)) continue;
            std::size_t which = 0;
            while (which < m_taken.size() &&
                   (m_taken[which] || !isTitledOnDesk(m_sheet.columns[which], m_headers[at])))
                ++which;
            give(at, which, MatchedBy::Likeness);
        }
    }

    /// The most alike first, so that a near miss never takes the place of a better match.
    void byLikeness() {
        std::vector<std::tuple<int, std::size_t, std::size_t>> pairs;
        for (std::size_t at = 0; at < m_forms.size(); ++at) {
            if (m_forms[at].empty() || !isFree(at) || isDoubled(at)) continue;
            const Named header = namedOf(m_forms[at]);
            for (std::size_t which = 0; which < m_taken.size(); ++which) {
                if (m_taken[which]) continue;
                const int alike = likenessOf(header, namedOf(m_sheet.columns[which].header));
                if (alike >= kAlike) pairs.emplace_back(-alike, which, at);
            }
        }
        std::sort(pairs.begin(), pairs.end());
        for (const auto& [alike, which, at] : pairs) give(at, which, MatchedBy::Likeness);
    }

    [[nodiscard]] std::vector<ColumnMatch> result() && { return std::move(m_matches); }

  private:
    [[nodiscard]] bool isFree(std::size_t at) const {
        return m_matches[at].by == MatchedBy::Nothing;
    }
    [[nodiscard]] bool isDoubled(std::size_t at) const {
        return std::count(m_forms.begin(), m_forms.end(), m_forms[at]) > 1;
    }
    [[nodiscard]] std::size_t columnNamed(std::string_view name) const {
        const std::string form = normalHeader(name);
        std::size_t which = 0;
        while (which < m_taken.size() && normalHeader(m_sheet.columns[which].header) != form)
            ++which;
        return which;
    }
    void give(std::size_t at, std::size_t which, MatchedBy by) {
        if (which >= m_taken.size() || m_taken[which] || !isFree(at)) return;
        m_taken[which] = true;
        m_matches[at] = {m_sheet.columns[which].header, by};
    }

    const SheetDescriptor& m_sheet;
    const std::vector<std::string>& m_headers;
    std::vector<std::string> m_forms;
    std::vector<ColumnMatch> m_matches;
    std::vector<bool> m_taken;
};

}  // namespace

int likeness(std::string_view one, std::string_view other) {
    return likenessOf(namedOf(one), namedOf(other));
}

bool countsOtherwise(std::string_view header, std::string_view column) {
    return differInUnit(namedOf(header), namedOf(column));
}

std::vector<ColumnMatch> matchColumns(const SheetDescriptor& sheet,
                                      const std::vector<std::string>& headers,
                                      const ImportMemory& memory) {
    Matching matching(sheet, headers);
    matching.byName();
    matching.byMemory(memory);
    matching.byTitleOnDesk();
    matching.byLikeness();
    return std::move(matching).result();
}

}  // namespace grants
