// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_reader.h"

#include "base/text.h"
#include "exchange/sheets/open_entry.h"
#include "ui/entry/block_titles.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace grants::ui {

namespace {

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
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
          m_titles(ground.columns, m_entry->columns(),
                   ground.rows.empty() ? BlockTitles::Counted::Typed : BlockTitles::Counted::All),
          m_codes(*ground.year) {}

    [[nodiscard]] std::optional<NamedColumns> named(const Block& block) const {
        const auto heading = m_titles.headingIn(block);
        if (!heading) return std::nullopt;
        NamedColumns named{heading->line, {}, true, m_titles.missingKey(heading->columns)};
        named.alone = block.size() == 1 && block.front().size() == 1;
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
        const auto heading = first == FirstLine::Cells ? std::nullopt : m_titles.headingIn(block);
        if (heading) m_above = denominationAbove(block, *heading);
        if (heading && first == FirstLine::Titles) {
            readUnder(block, *heading);
        } else if (heading && first == FirstLine::Keys) {
            readIntoRows(block, *heading);
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
    /// `titled` where a title or the copy itself says in which denomination the amounts count.
    std::string shaped(const QString& text, std::size_t column, Denomination denomination,
                       bool titled) {
        const ColumnDescriptor& descriptor = m_entry->columns()[column];
        if (descriptor.names == ColumnNames::Unit || descriptor.names == ColumnNames::Units)
            return m_codes.coded(text.toStdString());
        return titled ? titledText(text, descriptor, denomination)
                      : enteredText(text, descriptor, denomination);
    }

    /// Under a title; one without a unit counts as the lines above it say, else in 元, as workbooks
    /// do.
    std::string shapedUnder(const QString& title, const QString& text, std::size_t column) {
        const QString unit = unconvertedIn(title);
        if (!unit.isEmpty() && !text.isEmpty()) return (text + unit).toStdString();
        const auto named = denominationIn(title);
        return shaped(text, column, named.value_or(m_above.value_or(Denomination::Yuan)), true);
    }

    void readUnder(const Block& block, const BlockHeading& heading) {
        const BlockColumns& columns = heading.columns;
        noteUntaken(block, heading);
        for (std::size_t line = heading.line + 1; line < block.size(); ++line, ++m_pasted.lines) {
            Texts row = m_entry->blank().texts;
            for (std::size_t at = 0; at < std::min(columns.size(), block[line].size()); ++at) {
                if (columns[at] < 0) continue;
                const auto column = static_cast<std::size_t>(columns[at]);
                row[column] = shapedUnder(block[heading.line][at], block[line][at], column);
            }
            m_pasted.rows.push_back(std::move(row));
        }
    }

    /// Titles that name no column of the sheet and have something beneath.
    void noteUntaken(const Block& block, const BlockHeading& heading) {
        const std::vector<QString>& titles = block[heading.line];
        for (std::size_t at = 0; at < titles.size(); ++at) {
            const bool taken = at < heading.columns.size() && heading.columns[at] >= 0;
            if (taken || titles[at].isEmpty()) continue;
            const auto first = block.begin() + static_cast<std::ptrdiff_t>(heading.line) + 1;
            const bool any = std::any_of(first, block.end(), [at](const auto& line) {
                return at < line.size() && !line[at].isEmpty();
            });
            if (any) m_pasted.untaken << titles[at];
        }
    }

    void readIntoRows(const Block& block, const BlockHeading& heading) {
        std::vector<std::size_t> keys;
        for (const EntryColumns::Key& key : m_ground.columns.keys()) keys.push_back(key.place);
        const RowsByKey rows(m_ground.rows, keys, heading.columns);
        std::set<const FixedRow*> found;
        for (std::size_t line = heading.line + 1; line < block.size(); ++line) {
            const QString name = rows.nameOf(block[line]);
            if (name.isEmpty()) continue;  // a blank line
            const FixedRow* row = rows.find(block[line]);
            if (row == nullptr) {
                m_pasted.unknown << name;
            } else if (!found.insert(row).second) {
                m_pasted.repeated << name;
            } else {
                readInto(*row, block[line], block[heading.line], heading.columns);
            }
        }
        const bool typed = std::any_of(heading.columns.begin(), heading.columns.end(), [&](int at) {
            return at >= 0 && m_ground.columns.tableColumn(static_cast<std::size_t>(at));
        });
        if (typed) return;
        for (const QString& title : block[heading.line])
            if (!title.isEmpty()) m_pasted.untyped << title;
    }

    /// Blank cells empty what is stored, and leave a record that is not there yet as it begins.
    void readInto(const FixedRow& row, const std::vector<QString>& line,
                  const std::vector<QString>& titles, const BlockColumns& columns) {
        for (std::size_t at = 0; at < std::min(columns.size(), line.size()); ++at) {
            const auto column = static_cast<std::size_t>(columns[at]);
            if (columns[at] < 0 || !m_ground.columns.tableColumn(column)) continue;
            if (line[at].isEmpty() && row.cell.id == 0) continue;
            TypedCell cell = row.cell;
            cell.column = column;
            cell.text = countedUnder(titles[at], line[at], column);
            m_pasted.cells.push_back(std::move(cell));
        }
        ++m_pasted.lines;
    }

    /// Where amounts stand among words, as promises do, a number has the unit of its title.
    std::string countedUnder(const QString& title, const QString& text, std::size_t column) {
        const auto named = denominationIn(title);
        const bool words = m_entry->columns()[column].kind == ColumnKind::Text;
        if (!words || !named) return shapedUnder(title, text, column);
        const std::string written = text.toStdString();
        return isAscii(text) ? titledAmount(written, *named) : explicitAmount(written, *named);
    }

    /// What the titles that are left out say of the cells beneath them.
    void readDenominations(const std::vector<QString>& titles) {
        m_copied.resize(std::max(m_copied.size(), titles.size()));
        for (const QString& title : titles) m_unconverted.push_back(unconvertedIn(title));
        for (std::size_t at = 0; at < titles.size(); ++at) {
            const auto named = denominationIn(titles[at]);
            if (named || m_above) m_copied[at] = named ? named : m_above;
        }
    }
    /// In which the amounts in this column of the block count, if known; spread blocks begin anew.
    [[nodiscard]] std::optional<Denomination> copiedAt(std::size_t at) const {
        return m_copied.empty() ? std::nullopt : m_copied[at % m_copied.size()];
    }

    /// By its place in the block; an amount in a unit that is not converted keeps it, to be mended.
    std::string shapedAt(std::size_t at, const QString& text, std::size_t column) {
        const QString unit = m_unconverted.empty() || text.isEmpty()
                                 ? QString()
                                 : m_unconverted[at % m_unconverted.size()];
        if (!unit.isEmpty()) return (text + unit).toStdString();
        const auto copied = copiedAt(at);
        return shaped(text, column, copied.value_or(m_ground.denomination), copied.has_value());
    }

    void noteUntyped(int column) {
        const QString& title = m_ground.columns.title(column).title;
        if (!m_pasted.untyped.contains(title)) m_pasted.untyped << title;
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
                if (!column) {
                    noteUntyped(m_ground.shown[at]);
                    continue;
                }
                std::string text = shapedAt(at, line[at], *column);
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
    std::vector<QString> m_unconverted;   // units of titles from which nothing is converted
    std::optional<Denomination> m_above;  // told of all amounts above the titles
    std::unique_ptr<Entry> m_entry;
    BlockTitles m_titles;
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
