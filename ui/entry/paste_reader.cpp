// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_reader.h"

#include "base/text.h"
#include "exchange/sheets/open_entry.h"
#include "ui/query/line_words.h"
#include "ui/words/column_words.h"

#include <algorithm>
#include <unordered_map>

namespace grants::ui {

namespace {

QString withUnit(const QString& title, Denomination denomination) {
    return QStringLiteral("%1(%2)").arg(title, denominationName(denomination));
}

/// As workbooks write it, and as tables do in the language of the desk; nothing when none is named.
std::optional<Denomination> denominationIn(const QString& title) {
    const auto names = [&title](const QString& unit, Denomination denomination) {
        return title.contains(unit) || title.contains(denominationName(denomination));
    };
    if (names(QStringLiteral("万元"), Denomination::Wan)) return Denomination::Wan;
    if (names(QStringLiteral("元"), Denomination::Yuan)) return Denomination::Yuan;
    return std::nullopt;
}

/// Codes of units that stand by name.
class UnitCodes {
  public:
    explicit UnitCodes(const FundYear& year) : m_year(year) {}

    std::string coded(const std::string& text) {
        std::string codes;
        for (const std::string& part : splitCodes(text)) {
            if (!codes.empty()) codes += "; ";
            const auto found = byName().find(part);
            codes += found == byName().end() ? part : std::string(found->second);
        }
        return codes;
    }

  private:
    using Names = std::unordered_map<std::string_view, std::string_view>;
    const Names& byName() {
        if (m_names.empty()) {
            for (const Organisation& unit : m_year.registry.units())
                m_names.emplace(unit.name, unit.code.text());
        }
        return m_names;
    }
    const FundYear& m_year;
    Names m_names;
};

bool isBlankRow(const Texts& row) {
    return std::all_of(row.begin(), row.end(),
                       [](const std::string& text) { return text.empty(); });
}

/// The block as often as what is selected holds it; once when it does not fit.
Block spread(Block block, std::size_t height, std::size_t width) {
    std::size_t widest = 1;
    for (const auto& line : block) widest = std::max(widest, line.size());
    if (block.empty() || height % block.size() != 0 || width % widest != 0) return block;
    for (auto& line : block) {
        line.resize(widest);
        const auto once = line;
        while (line.size() < width) line.insert(line.end(), once.begin(), once.end());
    }
    const Block once = block;
    while (block.size() < height) block.insert(block.end(), once.begin(), once.end());
    return block;
}

class PasteReader {
  public:
    explicit PasteReader(const PasteGround& ground)
        : m_ground(ground),
          m_entry(openEntry(ground.sheet, ground.year, ground.plan)),
          m_codes(*ground.year) {}

    [[nodiscard]] std::optional<NamedColumns> named(const Block& block) const {
        const auto heading = headingOf(block, names());
        if (!heading) return std::nullopt;
        NamedColumns named{heading->line, {}, true};
        const BlockColumns& columns = heading->columns;
        for (std::size_t at = 0; at < columns.size(); ++at)
            if (columns[at] >= 0) named.titles << block[heading->line][at];
        for (std::size_t column = 0; column < m_entry->columns().size(); ++column) {
            const bool there =
                std::count(columns.begin(), columns.end(), static_cast<int>(column)) > 0;
            named.allRequired =
                named.allRequired && (there || !m_entry->columns()[column].required);
        }
        return named;
    }

    Pasted read(Block block, FirstLine first) {
        const auto heading = first == FirstLine::Cells ? std::nullopt : headingOf(block, names());
        if (heading && first == FirstLine::Titles) {
            readUnder(block, *heading);
        } else {
            const std::size_t above = heading ? heading->line + 1 : 0;
            if (heading) readDenominations(block[heading->line]);
            block.erase(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(above));
            readFromCursor(spread(std::move(block), m_ground.height, m_ground.width));
        }
        std::erase_if(m_pasted.rows, isBlankRow);
        std::vector<TypedRecord> records;
        for (Texts& row : m_pasted.rows) records.push_back({0, 0, std::move(row)});
        m_pasted.rows.clear();
        for (TypedRecord& record : m_entry->gather(records))
            m_pasted.rows.push_back(std::move(record.texts));
        return std::move(m_pasted);
    }

  private:
    /// What each import column is called in workbooks and in the table.
    [[nodiscard]] std::vector<QStringList> names() const {
        std::vector<QStringList> names;
        for (std::size_t column = 0; column < m_entry->columns().size(); ++column) {
            const auto header = m_entry->columns()[column].header;
            QStringList all{fromUtf8(header), headerText(header)};
            if (const auto shown = m_ground.columns.tableColumn(column)) {
                const ColumnTitle& title = m_ground.columns.title(*shown);
                all << title.title;
                for (const Denomination each : {Denomination::Yuan, Denomination::Wan})
                    all << withUnit(title.title, each) << titleWithUnit(title, each);
            }
            names.push_back(all);
        }
        return names;
    }

    std::string shaped(const QString& text, std::size_t column, Denomination denomination) {
        const ColumnDescriptor& descriptor = m_entry->columns()[column];
        if (descriptor.names == ColumnNames::Unit || descriptor.names == ColumnNames::Units)
            return m_codes.coded(text.toStdString());
        return enteredText(text, descriptor, denomination);
    }

    void readUnder(const Block& block, const BlockHeading& heading) {
        const BlockColumns& columns = heading.columns;
        for (std::size_t line = heading.line + 1; line < block.size(); ++line, ++m_pasted.lines) {
            Texts row = m_entry->blank().texts;
            for (std::size_t at = 0; at < std::min(columns.size(), block[line].size()); ++at) {
                if (columns[at] < 0) continue;
                const auto column = static_cast<std::size_t>(columns[at]);
                const auto named = denominationIn(block[heading.line][at]);
                row[column] = shaped(block[line][at], column, named.value_or(Denomination::Yuan));
            }
            m_pasted.rows.push_back(std::move(row));
        }
    }

    /// What the titles that are left out say of the cells beneath them.
    void readDenominations(const std::vector<QString>& titles) {
        m_copied.resize(std::max(m_copied.size(), titles.size()));
        for (std::size_t at = 0; at < titles.size(); ++at)
            if (const auto named = denominationIn(titles[at])) m_copied[at] = named;
    }
    /// In which a bare amount in this column of the block counts; spread blocks begin anew.
    [[nodiscard]] Denomination denominationAt(std::size_t at) const {
        const auto known = m_copied.empty() ? std::nullopt : m_copied[at % m_copied.size()];
        return known.value_or(m_ground.denomination);
    }

    void countBeyond(const std::vector<QString>& line) {
        for (std::size_t at = m_ground.shown.size(); at < line.size(); ++at)
            m_pasted.beyond += line[at].isEmpty() ? 0 : 1;
    }

    void readFromCursor(const Block& block) {
        for (const std::vector<QString>& line : block) {
            const bool there = m_pasted.lines < m_ground.lines.size();
            countBeyond(line);
            if (!there) m_pasted.rows.push_back(m_entry->blank().texts);
            for (std::size_t at = 0; at < std::min(line.size(), m_ground.shown.size()); ++at) {
                const auto column = m_ground.columns.entryColumn(m_ground.shown[at]);
                if (!column) continue;
                std::string text = shaped(line[at], *column, denominationAt(at));
                if (!there) {
                    m_pasted.rows.back()[*column] = std::move(text);
                    continue;
                }
                TypedCell cell = m_ground.lines[m_pasted.lines];
                cell.column = *column;
                cell.text = std::move(text);
                m_pasted.cells.push_back(std::move(cell));
            }
            ++m_pasted.lines;
        }
    }

    const PasteGround& m_ground;
    ColumnDenominations m_copied = m_ground.copied;
    std::unique_ptr<Entry> m_entry;
    UnitCodes m_codes;
    Pasted m_pasted;
};

}  // namespace

std::optional<NamedColumns> namedIn(const Block& block, const PasteGround& ground) {
    return PasteReader(ground).named(block);
}

Pasted readPasted(Block block, const PasteGround& ground, FirstLine first) {
    return PasteReader(ground).read(std::move(block), first);
}

}  // namespace grants::ui
