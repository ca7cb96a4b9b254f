// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_paste.h"

#include "ui/entry/first_few.h"
#include "ui/entry/heading_question.h"
#include "ui/query/line_words.h"

#include <algorithm>
#include <set>

namespace grants::ui {

namespace {

constexpr qsizetype kReadAtOnce = 200'000;  // characters; more are read beside the window
constexpr qsizetype kFirstLines = 20'000;   // characters that hold the first two lines of any table
constexpr std::size_t kMostSelected = 100'000;  // cells that one block is repeated into

/// The lines and the shown columns of what is selected when it is one rectangle, else the cursor's.
struct Target {
    std::set<int> lines;
    std::vector<int> columns;
};

std::vector<int> columnsIn(const QItemSelection& ranges, const std::vector<int>& shown) {
    std::vector<int> columns = shown;
    std::erase_if(columns, [&](int column) {
        return std::none_of(ranges.begin(), ranges.end(), [column](const auto& range) {
            return range.left() <= column && column <= range.right();
        });
    });
    return columns;
}

Target targetOf(const QTableView& view, const std::vector<int>& shown) {
    const QItemSelection ranges = view.selectionModel()->selection();
    const QModelIndex now = view.currentIndex();
    Target target{{}, columnsIn(ranges, shown)};
    std::size_t cells = 0;
    for (const QItemSelectionRange& range : ranges) {
        for (int line = range.top(); line <= range.bottom(); ++line) target.lines.insert(line);
        const auto within = std::count_if(
            target.columns.begin(), target.columns.end(),
            [&](int column) { return range.left() <= column && column <= range.right(); });
        cells += static_cast<std::size_t>(range.height()) * static_cast<std::size_t>(within);
    }
    const bool whole = cells == target.lines.size() * target.columns.size();
    if (!whole || cells == 0 || !target.lines.contains(now.row()) || cells > kMostSelected)
        return {{std::max(now.row(), 0)}, {now.column()}};
    return target;
}

}  // namespace

EntryPaste::EntryPaste(EntryViews& views, QObject* parent) : QObject(parent), m_views(views) {}

/// The lines from the cursor on, as many as the block has at most; heads of groups and sums are no
/// lines to type into.
PasteGround EntryPaste::ground(qsizetype most) const {
    EntryTable& table = m_views.table();
    QTableView& view = m_views.active();
    const std::vector<int> shown = m_views.stored().shownColumns();
    const Target target = targetOf(view, shown);
    PasteGround ground{table.sheet().name().toStdString(),
                       table.session().year(),
                       table.session().sharedPlan(),
                       table.columns(),
                       table.session().denomination(),
                       {},
                       {}};
    const auto from = std::find(shown.begin(), shown.end(), target.columns.front());
    ground.shown = from == shown.end() ? shown : std::vector<int>(from, shown.end());
    most = std::max(most, static_cast<qsizetype>(target.lines.size()));
    std::size_t height = 0;
    for (int line = *target.lines.begin();
         line < view.model()->rowCount() && std::ssize(ground.lines) < most; ++line) {
        const EntryCell cell = m_views.cell(view, view.model()->index(line, 0));
        if (cell.id == 0 && cell.key == 0) continue;
        ground.lines.push_back({cell.id, cell.key, 0, {}});
        height += target.lines.contains(line) ? 1 : 0;
    }
    ground.height = std::max<std::size_t>(height, 1);
    ground.width = target.columns.size();
    if (!m_views.beginsRows()) ground.rows = rows();
    return ground;
}

/// Those that filters hide are there, too.
std::vector<FixedRow> EntryPaste::rows() const {
    const EntryTable& table = m_views.table();
    const std::shared_ptr<const Rows> all = m_views.stored().tableModel()->rows();
    std::vector<FixedRow> rows;
    for (std::size_t row = 0; all && row < all->size(); ++row) {
        const AwaitedRecord* awaited = all->awaited(row);
        if (awaited == nullptr || awaited->start.empty()) continue;
        const EntryTarget target = table.targetOf(*all, row);
        rows.push_back({{target.id, target.key, 0, {}}, awaited->start, awaited->start});
        for (const EntryColumns::Key& key : table.columns().keys()) {
            const CellValue shown = all->value(row, key.column);
            rows.back().shown[key.place] =
                displayText(shown, table.session().denomination()).toStdString();
        }
    }
    return rows;
}

void EntryPaste::paste() {
    const CopiedCells copied = cellsOnClipboard();
    const QString& text = copied.text;
    if (text.isEmpty() || m_views.table().sheet().entry() == nullptr) return;
    PasteGround ground = this->ground(text.count(u'\n') + 1);
    ground.copied = copied.denominations;
    const Block begin = blockOf(text.left(kFirstLines));
    const auto named = namedIn(begin, ground);
    if (!named) return read(text, std::move(ground), FirstLine::Cells);
    if (m_views.beginsRows()) return ask(text, std::move(ground), *named);
    fillIn(text, std::move(ground), *named);
}

/// By position a line under titles would come into the row of another: each says which one it is.
void EntryPaste::fillIn(const QString& text, PasteGround ground, const NamedColumns& named) {
    if (named.alone) return read(text, std::move(ground), FirstLine::Cells);
    if (named.missingKey.isEmpty()) return read(text, std::move(ground), FirstLine::Keys);
    m_views.table().session().refuse(
        tr("表头里没有“%1”，不知道每行属于哪一项；请连同这一列一起复制，或不带表头粘贴。")
            .arg(named.missingKey));
}

/// Only once it is read is known how many rows there are: a cell may have several lines, a record
/// several rows.
void EntryPaste::ask(const QString& text, PasteGround ground, NamedColumns named) {
    auto count = [text, ground] {
        return readPasted(blockOf(text), ground, FirstLine::Titles).rows.size();
    };
    auto offer = [this, text, ground = std::move(ground), named = std::move(named)](auto rows) {
        askAboutFirstLine(m_views.active(), named, rows,
                          [this, text, ground](FirstLine first) { read(text, ground, first); });
    };
    if (text.size() <= kReadAtOnce) return offer(count());
    m_reading.run<std::size_t>(std::move(count), std::move(offer));
}

void EntryPaste::read(const QString& text, PasteGround ground, FirstLine first) {
    auto work = [text, ground = std::move(ground), first] {
        return readPasted(blockOf(text), ground, first);
    };
    if (text.size() <= kReadAtOnce) return take(work());
    m_reading.run<Pasted>(std::move(work), [this](Pasted pasted) { take(std::move(pasted)); });
}

/// What of the block has no place, as sentences.
QStringList EntryPaste::leftOut(const Pasted& pasted) const {
    const auto count = [](const auto& of) { return static_cast<int>(of.size()); };
    const auto tooMany = m_views.beginsRows() ? 0 : count(pasted.rows);
    const bool none = pasted.cells.empty() && count(pasted.rows) == tooMany;
    QStringList told;
    if (tooMany > 0) told << tr("下面多出 %n 行，表里没有行放，没有粘贴。", nullptr, tooMany);
    if (pasted.beyond > 0) {
        told << tr("右边多出 %n 格，表里没有列放，没有粘贴。", nullptr,
                   static_cast<int>(pasted.beyond));
    }
    if (!pasted.untaken.isEmpty())
        told << tr("“%1”不是这张表的列，没有粘贴。").arg(firstFew(pasted.untaken));
    if (!pasted.unknown.isEmpty()) {
        told << tr("表里没有“%1”，%n 行没有粘贴。", nullptr, count(pasted.unknown))
                    .arg(firstFew(pasted.unknown));
    }
    if (!pasted.repeated.isEmpty())
        told << tr("“%1”在粘贴内容里不止一行，只用了第一行。").arg(firstFew(pasted.repeated));
    if (none && !pasted.untyped.isEmpty())
        told << tr("没有贴进任何格子：“%1”列不能录入。").arg(firstFew(pasted.untyped));
    if (told.isEmpty() && pasted.lines == 0) told << tr("没有贴进任何格子：粘贴内容里只有表头。");
    return told;
}

void EntryPaste::take(Pasted pasted) {
    if (const QStringList told = leftOut(pasted); !told.isEmpty())
        m_views.table().session().warn(told.join(u'\n'));
    if (!m_views.beginsRows()) {
        pasted.lines -= pasted.rows.size();
        pasted.rows.clear();
    }
    if (pasted.cells.empty() && pasted.rows.empty()) return;
    const QString what =
        tr("粘贴 %n 行到%1", nullptr, static_cast<int>(pasted.lines)).arg(m_views.table().title());
    if (!begin(what, pasted)) m_views.table().sheet().enter(what, pasted.cells, pasted.rows);
}

/// One cell of a new record is as if it were typed: one goes on in its row.
bool EntryPaste::begin(const QString& what, const Pasted& pasted) {
    if (!pasted.cells.empty() || pasted.rows.size() != 1) return false;
    const Texts& texts = pasted.rows.front();
    const auto given = [](const std::string& text) { return !text.empty(); };
    if (std::count_if(texts.begin(), texts.end(), given) != 1) return false;
    const auto cell = std::find_if(texts.begin(), texts.end(), given);
    m_views.table().sheet().begin(what, static_cast<std::size_t>(cell - texts.begin()), *cell);
    return true;
}

void EntryPaste::copyDrafts(Titles titles) const {
    const DraftView& view = m_views.fresh();
    const QAbstractItemModel& model = *view.model();
    const QItemSelection ranges = view.selectionModel()->selection();
    const std::vector<int> columns = columnsIn(ranges, m_views.stored().shownColumns());
    if (columns.empty()) return;
    TabbedText text;
    QStringList cells;
    CopiedCells copied;
    const Denomination denomination = m_views.table().session().denomination();
    for (const int column : columns) {  // with the unit that the amounts beneath count in
        const ColumnTitle& title = m_views.table().columns().title(column);
        cells << titleWithUnit(title, denomination);
        auto& of = copied.denominations.emplace_back();
        if (title.kind == CellKind::Amount) of = denomination;
    }
    if (titles == Titles::With) text.add(cells);
    for (int line = 0; line < model.rowCount(); ++line) {
        cells.clear();
        for (const int column : columns) {
            const QModelIndex cell = model.index(line, column);
            cells << (ranges.contains(cell) ? cell.data(CopyRole).toString() : QString());
        }
        const bool chosen = std::any_of(ranges.begin(), ranges.end(), [line](const auto& range) {
            return range.top() <= line && line <= range.bottom();
        });
        if (chosen) text.add(cells);
    }
    copied.text = text.text();
    copyToClipboard(copied);
}

}  // namespace grants::ui
