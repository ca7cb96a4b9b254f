// SPDX-License-Identifier: GPL-3.0-or-later
// The real tables of the pages, exported as they are, filtered and grouped: what the file holds is
// read back and held against the records, cell by cell.
#include "exchange/cells/cell_text.h"
#include "exchange/tables/open_tables.h"
#include "ui/pane/table_pane.h"
#include "ui/query/line_words.h"
#include "ui/query/sums.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QTabBar>
#include <cmath>
#include <set>

using namespace grants;
using namespace grants::ui;

namespace {

using Values = std::vector<CellValue>;

/// The sample with every table of its pages shown once.
struct EveryPage {
    EveryPage() {
        desktop.openSample();
        for (const char* page :
             {"registry", "evidence", "applications", "subsidy", "awards", "budget", "review"}) {
            desktop.goTo(QLatin1String(page));
            desktop.waitUntilIdle();
            for (QTabBar* tabs : childOf<QWidget>(desktop.window(), page).findChildren<QTabBar*>())
                walk(*tabs);
        }
    }
    void walk(QTabBar& tabs) {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            desktop.waitUntilIdle();
        }
    }
    [[nodiscard]] std::vector<TablePane*> tables() {
        std::vector<TablePane*> found;
        for (auto* pane : desktop.window().findChildren<TablePane*>()) {
            const auto* model = pane->view().tableModel();
            if (model != nullptr && model->rows() && model->rows()->size() > 0)
                found.push_back(pane);
        }
        return found;
    }
    [[nodiscard]] TablePane& table(const char* name) {
        return *qobject_cast<TablePane*>(childOf<TableView>(desktop.window(), name).parentWidget());
    }
    [[nodiscard]] const FundYear& year() { return *desktop.session().year(); }
    Desktop desktop;
};

enum class Asked { AsItIs, Filtered, Grouped, FilteredAndGrouped };

/// A column of words by which rows differ; nothing when there is none.
std::optional<int> tellingColumn(const Rows& rows) {
    for (int column = 0; column < rows.columnCount(); ++column) {
        std::set<std::string_view> words;
        for (std::size_t row = 0; row < rows.size(); ++row)
            words.insert(wordsOf(rows.value(row, column)));
        if (rows.column(column).kind == CellKind::Text && words.size() > 1) return column;
    }
    return std::nullopt;
}

/// False for a table that cannot be asked for so.
bool ask(AnyTableModel& model, Asked how) {
    const Rows& rows = *model.rows();
    const auto column = tellingColumn(rows);
    Query query;
    query.denomination = model.query().denomination;
    query.total = how == Asked::Grouped;
    if (how != Asked::AsItIs && !column) return false;
    if (how == Asked::Filtered || how == Asked::FilteredAndGrouped)
        query.filters = {{rows.column(*column).key, anyOf({owned(rows.value(0, *column))}, true)}};
    if (how == Asked::Grouped || how == Asked::FilteredAndGrouped)
        query.grouping = Grouping{Grouping::Step::Value, rows.column(*column).key};
    model.setQuery(query);
    return eventually([&model] { return !model.isArranging(); });
}

/// Sums of records, added one by one.
class Adder {
  public:
    Adder(const Rows& rows, const std::vector<int>& columns) : m_rows(rows), m_columns(columns) {}
    void add(std::size_t row) {
        m_sums.resize(m_columns.size());
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (!isSummed(m_rows.column(m_columns[at]))) continue;
            const CellValue value = m_rows.value(row, m_columns[at]);
            if (const auto* amount = std::get_if<Money>(&value))
                m_sums[at] =
                    Money(m_sums[at].index() == 0 ? Money() : std::get<Money>(m_sums[at])) +
                    *amount;
            if (const auto* count = std::get_if<std::int64_t>(&value))
                m_sums[at] =
                    (m_sums[at].index() == 0 ? 0 : std::get<std::int64_t>(m_sums[at])) + *count;
        }
    }
    [[nodiscard]] Values take() { return std::exchange(m_sums, {}); }

  private:
    const Rows& m_rows;
    const std::vector<int>& m_columns;
    Values m_sums;
};

struct Line {
    enum class Kind { Record, Heading, Sum } kind = Kind::Record;
    Values values{};
};

/// What a file must hold under its titles.
std::vector<Line> expectedOf(const AnyTableModel& model, const std::vector<int>& columns) {
    const Rows& rows = *model.rows();
    const bool summed = std::any_of(columns.begin(), columns.end(),
                                    [&](int each) { return isSummed(rows.column(each)); });
    Adder group(rows, columns), all(rows, columns);
    std::vector<Line> lines;
    const auto endGroup = [&] {
        if (Values sums = group.take(); summed && !sums.empty())
            lines.push_back({Line::Kind::Sum, std::move(sums)});
    };
    const bool grouped = model.query().grouping.has_value();
    for (int line = 0; line < model.lines()->count(); ++line) {
        const TableLine what = model.lines()->at(line);
        if (what.kind != TableLine::Kind::Row) {
            endGroup();
            lines.push_back(
                {what.kind == TableLine::Kind::Group ? Line::Kind::Heading : Line::Kind::Sum,
                 what.kind == TableLine::Kind::Group ? Values() : all.take()});
            continue;
        }
        if (grouped) group.add(what.number);
        all.add(what.number);
        lines.push_back({});
        for (const int column : columns)
            lines.back().values.push_back(rows.value(what.number, column));
    }
    endGroup();
    return lines;
}

/// Whether a cell of a file says what the record does.
struct Says {
    QString text;
    Denomination denomination;

    bool operator()(std::monostate) const { return text.isEmpty(); }
    bool operator()(std::string_view words) const { return text == fromUtf8(words).trimmed(); }
    bool operator()(std::int64_t count) const { return plain().toLongLong() == count; }
    bool operator()(Money amount) const {
        const double times = denomination == Denomination::Yuan ? 100 : 1'000'000;
        return !text.isEmpty() && qRound64(plain().toDouble() * times) == amount.inFen();
    }
    bool operator()(const Fraction& share) const {
        QString number = text;
        const double said = number.remove(u'%').toDouble() / (text.endsWith(u'%') ? 100 : 1);
        return !text.isEmpty() && std::abs(said - of(share)) <= 0.0000501;
    }
    bool operator()(Date day) const { return text.toStdString() == inIso(day); }
    bool operator()(bool yes) const { return text == flagText(yes); }
    bool operator()(const Decimal& number) const {
        return text == displayText(number, denomination);
    }

  private:
    [[nodiscard]] QString plain() const { return QString(text).remove(u','); }
    [[nodiscard]] static double of(const Fraction& share) {
        return static_cast<double>(share.num()) / static_cast<double>(share.den());
    }
};

std::vector<QStringList> linesOf(const std::filesystem::path& file) {
    std::vector<QStringList> lines;
    const auto tables = openTables(file);
    tables->read(tables->sheets().front().name, [&](SheetRow& row) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells << QString::fromStdString(shownText(cell, false)).trimmed();
        lines.push_back(cells);
        return true;
    });
    return lines;
}

/// One table as it is written, and as it comes back.
class WrittenTable {
  public:
    WrittenTable(EveryPage& desk, TablePane& pane, const char* ending)
        : m_shown(*pane.shownTable()),
          m_expected(expectedOf(*pane.view().tableModel(), m_shown.columns)) {
        static int files = 0;
        const QString file = desk.desktop.folder() +
                             QStringLiteral("/所示%1.%2").arg(++files).arg(QLatin1String(ending));
        pane.exportTo(file);
        if (!eventually([&] { return desk.desktop.notice().contains(file); }))
            throw std::runtime_error("not exported: " + file.toStdString());
        m_found = linesOf(file.toStdU16String());
    }
    /// What differs; nothing when nothing does.
    [[nodiscard]] std::string faults() const {
        std::size_t at = 0;
        while (at < m_found.size() && m_found[at].mid(before()) != titles()) ++at;
        if (at == m_found.size()) return "no titles";
        std::string faults;
        for (const Line& line : m_expected) {
            if (++at == m_found.size()) return faults + "lines are missing";
            faults += faultsIn(line, m_found[at]);
        }
        const bool rest =
            at + 1 < m_found.size() && !m_found.back().value(0).startsWith(QStringLiteral("校验"));
        return faults + (rest ? "there is more than the records" : "");
    }
    [[nodiscard]] std::size_t records() const {
        return static_cast<std::size_t>(
            std::count_if(m_expected.begin(), m_expected.end(),
                          [](const Line& line) { return line.kind == Line::Kind::Record; }));
    }

  private:
    [[nodiscard]] int before() const { return static_cast<int>(m_shown.before()); }
    [[nodiscard]] const Rows& rows() const { return *m_shown.lines->arrangement()->rows; }
    [[nodiscard]] QStringList titles() const {
        QStringList titles;
        for (const int column : m_shown.columns)
            titles << titleWithUnit(rows().column(column), m_shown.denomination);
        return titles;
    }
    [[nodiscard]] std::string faultsIn(const Line& line, const QStringList& cells) const {
        if (line.kind == Line::Kind::Heading)
            return cells.value(0).isEmpty() ? "a heading is missing\n" : "";
        std::string faults;
        for (std::size_t at = 0; at < line.values.size(); ++at) {
            const QString text = cells.value(before() + static_cast<int>(at));
            const bool sum = line.kind == Line::Kind::Sum;
            if (sum && line.values[at].index() == 0) continue;  // what the sum is of, or nothing
            if (std::visit(Says{text, m_shown.denomination}, line.values[at])) continue;
            faults += (sum ? "sum of " : "") + titles()[static_cast<int>(at)].toStdString() +
                      ": “" + text.toStdString() + "” for " +
                      displayText(line.values[at], m_shown.denomination).toStdString() + "\n";
        }
        return faults;
    }

    ShownTable m_shown;
    std::vector<Line> m_expected;
    std::vector<QStringList> m_found;
};

}  // namespace

TEST_CASE("every table of the pages is in its file as its records are, however asked for") {
    EveryPage desk;
    const auto* const ending = GENERATE("xlsx", "csv");
    const auto how =
        GENERATE(Asked::AsItIs, Asked::Filtered, Asked::Grouped, Asked::FilteredAndGrouped);
    CAPTURE(ending, static_cast<int>(how));
    int tables = 0;
    for (TablePane* pane : desk.tables()) {
        if (!ask(*pane->view().tableModel(), how)) continue;
        INFO(pane->view().objectName().toStdString());
        CHECK(WrittenTable(desk, *pane, ending).faults() == "");
        ++tables;
    }
    CHECK(tables >= 20);
}

TEST_CASE("as many lines are exported as the year has records") {
    EveryPage desk;
    const FundYear& year = desk.year();
    const std::pair<const char*, std::size_t> counts[] = {
        {"units", year.registry.units().size()},    {"licences", year.licences.size()},
        {"pledges", year.pledges.size()},           {"claims", year.claims.size()},
        {"applications", year.applications.size()}, {"payments", year.payments.size()}};
    for (const auto& [name, count] : counts) {
        INFO(name);
        const WrittenTable written(desk, desk.table(name), "csv");
        CHECK(written.faults() == "");
        CHECK(written.records() == count);
    }
}
