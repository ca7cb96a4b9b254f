// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/table_book.h"

#include "reports/book/display.h"
#include "ui/query/line_words.h"
#include "ui/query/sums.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace grants::ui {

namespace {

constexpr int kNarrowest = 6, kLinesMeasured = 500;
constexpr int kExactShare = 18;  // characters, of one with many decimals

/// A share that can be typed comes back when what is written is imported again.
ColumnFormat formatOf(const ColumnTitle& column, Denomination denomination) {
    switch (column.kind) {
        case CellKind::Identifier:
            return ColumnFormat::Identifier;
        case CellKind::Count:
            return ColumnFormat::Count;
        case CellKind::Amount:
            return denomination == Denomination::Yuan ? ColumnFormat::Yuan : ColumnFormat::WanExact;
        case CellKind::Percent:
            return column.typed.empty() ? ColumnFormat::Percent : ColumnFormat::PercentExact;
        case CellKind::Decimal:
            return ColumnFormat::Count;
        case CellKind::Day:
            return ColumnFormat::Day;
        default:
            return ColumnFormat::Text;
    }
}

int charactersOf(const ColumnTitle& column, Denomination denomination) {
    constexpr int kFen = 2;  // decimals that not every amount has
    const bool exactWan = formatOf(column, denomination) == ColumnFormat::WanExact;
    if (column.width > 0) return column.width + (exactWan ? kFen : 0);
    switch (column.kind) {
        case CellKind::Text:
        case CellKind::Identifier:
            return 28;
        case CellKind::Amount:
            return 16 + (exactWan ? kFen : 0);
        case CellKind::Percent:
            return column.typed.empty() ? 12 : kExactShare;
        default:
            return 12;
    }
}

/// In characters of Latin text, of which a Chinese one takes the room of two.
int roomOf(const QString& text) {
    return static_cast<int>(std::accumulate(
        text.begin(), text.end(), qsizetype{0},
        [](qsizetype sum, QChar each) { return sum + (each.unicode() < 0x2000 ? 1 : 2); }));
}

/// What a cell reads like in the book: as on the screen, but no amount or typed share is rounded.
QString writtenText(const CellValue& value, const ColumnTitle& column, Denomination denomination) {
    if (const auto* money = std::get_if<Money>(&value))
        return exactAmountText(*money, denomination);
    const auto* share = std::get_if<Fraction>(&value);
    return share == nullptr
               ? displayText(value, denomination)
               : QString::fromStdString(cellText(*share, formatOf(column, denomination)));
}

/// The room that the cells need, at most what their kind may have. Of a long table some lines are
/// looked at: enough for words, which may wrap, but not for numbers.
int charactersOf(const ShownTable& table, int column) {
    const ColumnTitle& title = table.lines->arrangement()->rows->column(column);
    const int most = charactersOf(title, table.denomination), lines = table.lines->count();
    if (!hasWords(title.kind) && lines > kLinesMeasured) return most;
    const QString heading = titleWithUnit(title, table.denomination);
    int room = std::max(kNarrowest, roomOf(heading) / 2 + 4);  // titles may take two lines
    const int step = 1 + lines / kLinesMeasured;
    const int part = title.kind == CellKind::Identifier ? 3 : 100;  // broken numbers read badly
    for (int line = 0; line < lines && room < most; line += step) {
        const int text =
            roomOf(writtenText(table.lines->value(line, column), title, table.denomination));
        room = std::max(room, 4 + text + text / part);
    }
    return std::min(room, most);
}

/// The column that says what a sum is of: the first one of words, or one without sums.
std::optional<std::size_t> labelColumnOf(const std::vector<BookColumn>& columns) {
    const auto find = [&](auto fits) {
        return std::find_if(columns.begin(), columns.end(), fits) - columns.begin();
    };
    const auto words = find([](const BookColumn& column) {
        return column.format == ColumnFormat::Text || column.format == ColumnFormat::Identifier;
    });
    const auto count = static_cast<std::ptrdiff_t>(columns.size());
    const auto place =
        words < count ? words : find([](const BookColumn& column) { return !column.total; });
    return place < count ? std::optional(static_cast<std::size_t>(place)) : std::nullopt;
}

struct InBook {
    BookValue operator()(std::string_view text) const { return std::string(text); }
    BookValue operator()(bool yes) const { return flagText(yes).toStdString(); }
    template <class T>
    BookValue operator()(const T& value) const {
        return value;
    }
};

/// Lines that follow one another, from one on; none of them is a heading or a sum.
class ShownLines : public RowList {
  public:
    ShownLines(std::shared_ptr<const ShownTable> table, int first, int count)
        : m_table(std::move(table)), m_first(first), m_count(count) {}

    [[nodiscard]] std::size_t count() const override { return static_cast<std::size_t>(m_count); }
    [[nodiscard]] std::vector<BookValue> values(std::size_t row) const override {
        std::vector<BookValue> values;
        const std::size_t columns = m_table->before() + m_table->columns.size();
        values.reserve(columns);
        for (std::size_t column = 0; column < columns; ++column)
            values.push_back(value(row, column));
        return values;
    }
    [[nodiscard]] BookValue value(std::size_t row, std::size_t column) const override {
        if (column < m_table->before()) return m_table->of.value;
        return std::visit(InBook{},
                          m_table->lines->value(m_first + static_cast<int>(row),
                                                m_table->columns[column - m_table->before()]));
    }

  private:
    std::shared_ptr<const ShownTable> m_table;
    int m_first, m_count;
};

/// Puts the lines of a table into a sheet one by one; a group's sums, those of the screen, come
/// below its rows.
class SheetMaker {
  public:
    SheetMaker(const ShownTable& table, BookSheet& sheet)
        : m_shared(std::make_shared<const ShownTable>(table)),
          m_table(*m_shared),
          m_all(*m_table.lines->arrangement()),
          m_sheet(sheet),
          m_labelled(labelColumnOf(sheet.columns)) {}

    void fill() {
        const int lines = m_table.lines->count();
        for (int line = 0; line < lines; ++line) {
            const TableLine what = m_table.lines->at(line);
            if (what.kind == TableLine::Kind::Row) continue;
            endRun(line);
            if (what.kind == TableLine::Kind::Group) putHead(line, what);
        }
        endRun(lines);
        endGroup();
        if (m_all.totals.empty()) return;
        addGivenSum(m_sheet, BookRow::Kind::Total,
                    sums({TableLine::Kind::Total}, QCoreApplication::translate("Table", "合计")),
                    rowsFrom(0));
    }

  private:
    /// The rows since the last heading or sum; `line` is no row.
    void endRun(int line) {
        if (m_run < line)
            m_sheet.rows.append(std::make_shared<ShownLines>(m_shared, m_run, line - m_run));
        m_run = line + 1;
    }
    /// A folded group is one row of its figures; others get a heading.
    void putHead(int line, const TableLine& head) {
        endGroup();
        const std::string label = lineLabel(*m_table.lines, head).toStdString();
        if (m_table.lines->folded().contains(head.number)) {
            BookRow row{BookRow::Kind::Plain, ShownLines(m_shared, line, 1).values(0)};
            if (m_labelled) row.values[*m_labelled] = label;
            return m_sheet.rows.push_back(std::move(row));
        }
        m_sheet.rows.push_back({BookRow::Kind::Section, {label}});
        m_group = OpenGroup{head, m_sheet.rows.size()};
    }
    void endGroup() {
        if (m_group && hasSums()) {
            addGivenSum(m_sheet, BookRow::Kind::Subtotal,
                        sums(m_group->head, QCoreApplication::translate("Table", "小计")),
                        rowsFrom(m_group->first));
        }
        m_group.reset();
    }
    [[nodiscard]] bool hasSums() const {
        const auto& columns = m_sheet.columns;
        return std::any_of(columns.begin(), columns.end(),
                           [](const BookColumn& column) { return column.total; });
    }
    [[nodiscard]] std::vector<RowSpan> rowsFrom(std::size_t first) const {
        const std::size_t rows = m_sheet.rows.size();
        return first < rows ? std::vector<RowSpan>{{first, rows - 1}} : std::vector<RowSpan>();
    }
    /// What the screen shows in the line.
    [[nodiscard]] std::vector<BookValue> sums(const TableLine& line, const QString& label) const {
        std::vector<BookValue> values(m_table.before());
        for (const int column : m_table.columns)
            values.push_back(std::visit(InBook{}, m_table.lines->sum(line, column)));
        if (m_labelled) values[*m_labelled] = label.toStdString();
        return values;
    }
    std::shared_ptr<const ShownTable> m_shared;  // what rows are made from when they are written
    const ShownTable& m_table;
    const Arrangement& m_all;
    int m_run = 0;  // the line after the last that was no row
    BookSheet& m_sheet;
    std::optional<std::size_t> m_labelled;  // the column that says what a sum is of
    struct OpenGroup {
        TableLine head;
        std::size_t first;  // of its rows
    };
    std::optional<OpenGroup> m_group;  // that is not ended
};

std::vector<BookColumn> columnsOf(const ShownTable& table, bool summed) {
    std::vector<BookColumn> columns;
    if (table.before() > 0) {
        const int room = roomOf(QString::fromStdString(table.of.value));
        columns.push_back({table.of.title.toStdString(), ColumnFormat::Identifier,
                           std::max(kNarrowest, 4 + room + room / 3)});
    }
    for (const int column : table.columns) {
        const ColumnTitle& title = table.lines->arrangement()->rows->column(column);
        columns.push_back({titleWithUnit(title, table.denomination).toStdString(),
                           formatOf(title, table.denomination), charactersOf(table, column),
                           summed && isSummed(title)});
    }
    return columns;
}

bool hasAmounts(const ShownTable& table) {
    return std::any_of(table.columns.begin(), table.columns.end(), [&](int column) {
        return table.lines->arrangement()->rows->column(column).kind == CellKind::Amount;
    });
}

QString titleOf(const ShownTable& table) {
    return table.caution.isEmpty()
               ? table.title
               : QCoreApplication::translate("Table", "%1（%2）", "title and what it is of")
                     .arg(table.title, table.caution);
}

QString footerOf(const ShownTable& table) {
    const QString pages = QCoreApplication::translate("Table", "第{0}页 共{1}页", "page of pages");
    return table.caution.isEmpty() ? pages : table.caution + QStringLiteral("　") + pages;
}

}  // namespace

Book bookOf(const ShownTable& table) {
    const Arrangement& all = *table.lines->arrangement();
    const bool summed = !all.groups.empty() || !all.totals.empty();
    BookSheet sheet;
    sheet.name = table.title.left(31).toStdString();
    sheet.title = titleOf(table).toStdString();
    sheet.headInText = !table.headLines.isEmpty() && !table.plain;
    for (const QString& line : table.headLines) sheet.headLines.push_back(line.toStdString());
    sheet.origin = table.origin.toStdString();
    sheet.columns = columnsOf(table, summed);
    if (hasAmounts(table)) {
        sheet.unitLine = QCoreApplication::translate("Table", "单位：%1")
                             .arg(denominationName(table.denomination))
                             .toStdString();
    }
    SheetMaker(table, sheet).fill();
    if (!totalsHold(sheet)) throw std::logic_error("the sums are not those of the rows");
    sheet.filter = !summed;
    Book book;
    book.title = sheet.title;
    book.date = table.date;
    book.footer = footerOf(table).toStdString();
    book.checkLabel = QCoreApplication::translate("Table", "校验：明细之和减合计").toStdString();
    book.sheets.push_back(std::move(sheet));
    return book;
}

}  // namespace grants::ui
