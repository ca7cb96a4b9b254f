// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/sheet_feed.h"

#include "exchange/import/merged_rows.h"

#include <algorithm>
#include <optional>
#include <set>

namespace grants {
namespace {

/// As a spreadsheet names it: A, B … Z, AA.
std::string columnName(std::size_t at) {
    std::string name;
    for (++at; at > 0; at = (at - 1) / 26)
        name.insert(0, 1, static_cast<char>('A' + (at - 1) % 26));
    return name;
}

Finding aboutTable(const char* code, const InputTable& table, const SheetDescriptor& sheet, int row,
                   std::string column, Message message) {
    return {Severity::Note, code, "", std::move(message),
            Place{std::string(sheet.name), row, std::move(column), "", "", table.file}};
}

void refuse(const InputTable& table, int row, std::string_view column, Fault fault,
            SheetSink& sink) {
    sink.refuseTable({table.file,
                      std::string(sink.descriptor().name),
                      row,
                      std::string(column),
                      std::move(fault.code),
                      std::move(fault.message),
                      {},
                      {},
                      true});
}

void refuseMissing(const InputTable& table, const HeaderRow& header, SheetSink& sink) {
    for (const auto column : header.missing) {
        refuse(table, header.row, column,
               {"COLUMN_MISSING",
                translatable("import",
                             "“{0}”表里找不到“{1}”这一列，整张表没有导入；请补上这一列的表头")
                    .with(sink.descriptor().name, column)},
               sink);
    }
}

/// False when the sheet cannot be read because two columns claim the same name.
bool acceptHeader(const InputTable& table, const HeaderRow& header, SheetSink& sink) {
    for (const auto column : header.doubled) {
        refuse(table, header.row, column,
               {"COLUMN_DOUBLED",
                translatable("import",
                             "“{0}”表里“{1}”这一列有两个，整张表没有导入；请删去或改名其中一个")
                    .with(sink.descriptor().name, column)},
               sink);
    }
    if (!header.doubled.empty()) return false;
    for (const auto& text : header.unknown) {
        if (text == kReasonColumn) continue;
        sink.note(aboutTable("UNKNOWN_COLUMN", table, sink.descriptor(), header.row, text,
                             translatable("import", "“{0}”不是“{1}”表的列，已忽略")
                                 .with(text, sink.descriptor().name)));
    }
    sink.openTable(table, header);
    return true;
}

/// Which cells of a table's rows nobody has a header for, and whether that was told.
class HeaderlessCells {
  public:
    explicit HeaderlessCells(const HeaderRow& header) : m_header(header) {}

    void look(const InputTable& table, const SheetRow& row, SheetSink& sink) {
        const std::size_t known = m_header.texts.size();
        for (std::size_t at = known; at < row.cells.size(); ++at) tell(table, row, at, sink);
        if (m_blankTitles == 0) return;
        for (std::size_t at = 0; at < std::min(known, row.cells.size()); ++at)
            if (m_header.texts[at].empty()) tell(table, row, at, sink);
    }

  private:
    void tell(const InputTable& table, const SheetRow& row, std::size_t at, SheetSink& sink) {
        if (isBlank(row.cells[at]) || !m_told.insert(at).second) return;
        sink.note(
            aboutTable("VALUE_WITHOUT_HEADER", table, sink.descriptor(), row.number, columnName(at),
                       translatable("import",
                                    "第 {0} 行 {1} 列有内容“{2}”，而这一列没有表头，没有导入；"
                                    "若是数据，请补上表头或移到有表头的列里")
                           .with(std::to_string(row.number), columnName(at),
                                 shownText(row.cells[at], table.from1904))));
    }

    const HeaderRow& m_header;
    std::ptrdiff_t m_blankTitles =
        std::count(m_header.texts.begin(), m_header.texts.end(), std::string());
    std::set<std::size_t> m_told;
};

/// Leads the rows below an accepted header to the sink.
class RowsBelow {
  public:
    RowsBelow(const InputTable& table, const HeaderRow& header,
              const std::vector<MergedCells>& merged, SheetSink& sink)
        : m_table(table),
          m_header(header),
          m_sink(sink),
          m_merged(mergedBelow(header, merged)),
          m_headerless(header) {}

    void take(SheetRow& row) {
        m_headerless.look(m_table, row, m_sink);
        // What is merged into a row does not make it one.
        const bool nothing = saysNothing(row);
        m_merged.fill(row);
        tellUnits(row);
        if (!nothing) m_sink.takeRow(m_table, m_header, row);
    }

  private:
    /// What the header counts in another unit than the column says so itself.
    void tellUnits(SheetRow& row) const {
        for (std::size_t at = 0; at < std::min(m_header.units.size(), row.cells.size()); ++at)
            if (!m_header.units[at].empty()) countIn(row.cells[at], m_header.units[at]);
    }

    /// Numbers of rows and formulas of other columns are no content.
    [[nodiscard]] bool saysNothing(const SheetRow& row) const {
        return std::all_of(m_header.places.begin(), m_header.places.end(), [&row](int place) {
            const auto at = static_cast<std::size_t>(place);
            return place < 0 || at >= row.cells.size() || isBlank(row.cells[at]);
        });
    }

    const InputTable& m_table;
    const HeaderRow& m_header;
    SheetSink& m_sink;
    MergedRows m_merged;
    HeaderlessCells m_headerless;
};

/// Rows below a header that is accepted once all that stands above them is known.
class FedTable {
  public:
    FedTable(const InputTable& table, const std::vector<MergedCells>& merged, SheetSink& sink)
        : m_table(table), m_merged(merged), m_sink(sink) {}

    /// Whether the header was looked at, with whatever outcome.
    [[nodiscard]] bool isDecided() const { return m_header || m_refused; }
    void decide(const HeaderRow& header) {
        m_refused = !acceptHeader(m_table, header, m_sink);
        if (m_refused) return;
        m_header = header;
        m_rows.emplace(m_table, *m_header, m_merged, m_sink);
    }
    void take(SheetRow& row) { m_rows->take(row); }
    /// The header that was accepted, if any was.
    [[nodiscard]] const std::optional<HeaderRow>& header() const { return m_header; }

  private:
    const InputTable& m_table;
    const std::vector<MergedCells>& m_merged;
    SheetSink& m_sink;
    std::optional<HeaderRow> m_header;
    std::optional<RowsBelow> m_rows;
    bool m_refused = false;
};

std::optional<HeaderRow> feedMapped(TableSource& source, const InputTable& table,
                                    const SheetMapping& mapping,
                                    const std::vector<MergedCells>& merged, SheetSink& sink,
                                    const std::function<bool()>& step) {
    const ColumnDescriptors& columns = sink.descriptor().columns;
    HeaderRow header = mappedHeader(columns, mapping);
    if (!header.missing.empty()) {
        refuseMissing(table, header, sink);
        return std::nullopt;
    }
    std::string unit;
    FedTable fed(table, merged, sink);
    source.read(table.table, [&](SheetRow& row) {
        if (row.number < header.row) unit = unitGivenBy(row, std::move(unit));
        if (row.number <= header.row) return true;
        if (!fed.isDecided()) fed.decide(mappedHeader(columns, mapping, unit));
        if (!fed.header()) return false;
        fed.take(row);
        return step();
    });
    if (!fed.isDecided()) fed.decide(mappedHeader(columns, mapping, unit));
    return fed.header();
}

std::optional<HeaderRow> feedRecognised(TableSource& source, const InputTable& table,
                                        const std::vector<MergedCells>& merged, SheetSink& sink,
                                        const std::function<bool()>& step) {
    const ColumnDescriptors& columns = sink.descriptor().columns;
    HeaderSearch search(columns);
    FedTable fed(table, merged, sink);
    source.read(table.table, [&](SheetRow& row) {
        const auto where = search.offer(row);
        if (where == HeaderSearch::Step::NotHere) return false;
        if (where != HeaderSearch::Step::Data) return true;
        if (!fed.isDecided()) fed.decide(underOurNames(columns, search.header()));
        if (!fed.header()) return false;
        fed.take(row);
        return step();
    });
    if (search.found()) {
        if (!fed.isDecided()) fed.decide(underOurNames(columns, search.header()));
    } else if (search.sawText()) {
        refuseMissing(table, search.header(), sink);
    }
    return fed.header();
}

}  // namespace

std::vector<MergedCells> feedSheet(TableSource& source, const InputTable& table,
                                   const SheetMapping* mapping,
                                   const std::vector<MergedCells>& merged, SheetSink& sink,
                                   const std::function<bool()>& step) {
    const auto header = mapping != nullptr ? feedMapped(source, table, *mapping, merged, sink, step)
                                           : feedRecognised(source, table, merged, sink, step);
    return header ? mergedBelow(*header, source.merged()) : std::vector<MergedCells>();
}

}  // namespace grants
