// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_reader.h"

#include "base/text.h"
#include "exchange/sheets/open_entry.h"
#include "ui/words/column_words.h"

#include <unordered_map>

namespace grants::ui {

namespace {

QString withUnit(const QString& title, Denomination denomination) {
    return QStringLiteral("%1(%2)").arg(title, denominationName(denomination));
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

class PasteReader {
  public:
    explicit PasteReader(const PasteGround& ground)
        : m_ground(ground),
          m_entry(openEntry(ground.sheet, ground.year, ground.plan)),
          m_codes(*ground.year) {}

    Pasted read(const Block& block) {
        const auto heading = headingOf(block, names());
        if (heading) {
            readUnder(block, *heading);
        } else {
            readFromCursor(block);
        }
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
                const QString& title = m_ground.columns.title(*shown).title;
                all << title << withUnit(title, Denomination::Yuan)
                    << withUnit(title, Denomination::Wan);
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

    void readUnder(const Block& block, const BlockColumns& columns) {
        for (std::size_t line = 1; line < block.size(); ++line, ++m_pasted.lines) {
            Texts row = m_entry->blank().texts;
            for (std::size_t at = 0; at < std::min(columns.size(), block[line].size()); ++at) {
                if (columns[at] < 0) continue;
                const bool wan = block.front()[at].contains(QStringLiteral("万元"));
                const auto column = static_cast<std::size_t>(columns[at]);
                row[column] =
                    shaped(block[line][at], column, wan ? Denomination::Wan : Denomination::Yuan);
            }
            m_pasted.rows.push_back(std::move(row));
        }
    }

    void readFromCursor(const Block& block) {
        for (const std::vector<QString>& line : block) {
            const bool there = m_pasted.lines < m_ground.lines.size();
            if (!there) m_pasted.rows.push_back(m_entry->blank().texts);
            for (std::size_t at = 0; at < std::min(line.size(), m_ground.shown.size()); ++at) {
                const auto column = m_ground.columns.entryColumn(m_ground.shown[at]);
                if (!column) continue;
                std::string text = shaped(line[at], *column, m_ground.denomination);
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
    std::unique_ptr<Entry> m_entry;
    UnitCodes m_codes;
    Pasted m_pasted;
};

}  // namespace

Pasted readPasted(const Block& block, const PasteGround& ground) {
    return PasteReader(ground).read(block);
}

}  // namespace grants::ui
