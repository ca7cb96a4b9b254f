// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_columns.h"

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/table/table_model.h"

#include <QFontMetrics>
#include <QScopedValueRollback>
#include <algorithm>
#include <numeric>

namespace grants::ui {

namespace {

constexpr int kNarrowest = 56, kWidest = 300, kWidestFigure = 420, kStretchingLeast = 140;
constexpr int kModest = 180;  // words up to it are shown whole
constexpr int kBesideText = 24;
constexpr int kLinesLookedAt = 200;
constexpr double kMost = 0.9;  // of a column's texts; the longest are elided

/// Han characters are about twice as wide as Latin ones; only one text a column is measured.
int roughWidth(const QString& text) {
    return static_cast<int>(std::accumulate(text.begin(), text.end(), 0, [](int sum, QChar c) {
        return sum + (c < u'\u2e80' ? 1 : 2);
    }));
}

/// Of rows from all over the table, those of folded groups among them.
void addTextsOfAll(const AnyTableModel& model, int column, std::vector<QString>& texts) {
    const RowOrder& rows = model.lines()->arrangement()->order;
    const std::size_t step = std::max<std::size_t>(1, rows.size() / kLinesLookedAt);
    for (std::size_t at = 0; at < rows.size(); at += step) {
        QString text =
            displayText(model.rows()->value(rows[at], column), model.query().denomination);
        if (!text.isEmpty()) texts.push_back(std::move(text));
    }
}

/// Texts from all over the table, from short to long; what is folded away is to have room when it
/// unfolds.
std::vector<QString> textsOf(const AnyTableModel& model, int column) {
    const int lines = model.rowCount(), step = std::max(1, lines / kLinesLookedAt);
    std::vector<QString> texts;
    for (int line = 0; line < lines; line += step) {
        if (QString text = model.index(line, column).data().toString(); !text.isEmpty())
            texts.push_back(std::move(text));
    }
    if (lines > 0 && !model.lines()->folded().empty()) addTextsOfAll(model, column, texts);
    std::sort(texts.begin(), texts.end(),
              [](const QString& a, const QString& b) { return roughWidth(a) < roughWidth(b); });
    return texts;
}

}  // namespace

TableColumns::TableColumns(const QString& table, TableHeader& header, QObject* parent)
    : QObject(parent),
      m_table(table),
      m_header(header),
      m_layout(columnLayoutOf(Settings().tableColumns(table))) {
    header.setMinimumSectionSize(kNarrowest);
    header.setFrozen(m_layout.frozen);
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(&header, &QHeaderView::sectionMoved, this, &TableColumns::takeOrder);
}

const QString& TableColumns::key(int column) const {
    return m_model->rows()->column(column).key;
}

bool TableColumns::stretches(int column) const {
    return m_header.stretchLastSection() && m_header.visualIndex(column) == m_header.count() - 1;
}

void TableColumns::follow(const AnyTableModel& model) {
    m_model = &model;
    if (!model.rows()) return;
    QStringList keys, titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        keys << key(column);
        titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    const bool others = keys != m_keys;
    const bool grown = model.rowCount() > 2 * m_fittedLines;
    if (!others && !grown && titles == m_titles) return;
    m_keys = keys;
    m_titles = titles;
    m_fittedLines = others ? model.rowCount() : std::max(m_fittedLines, model.rowCount());
    others ? apply() : fitAll();
}

void TableColumns::apply() {
    if (m_keys.isEmpty()) return;
    {
        const QScopedValueRollback applying(m_applying, true);
        int place = 0;
        for (const QString& each : m_layout.order + m_keys) {
            const auto column = static_cast<int>(m_keys.indexOf(each));
            if (column < 0 || m_header.visualIndex(column) < place) continue;
            m_header.moveSection(m_header.visualIndex(column), place++);
        }
        for (int column = 0; column < m_header.count(); ++column)
            m_header.setSectionHidden(column, m_layout.hidden.contains(key(column)));
        if (shown().empty()) m_header.showSection(m_header.logicalIndex(0));
        m_header.setFrozen(m_layout.frozen);
    }
    fitAll();
}

void TableColumns::fitAll() {
    m_needs.clear();
    for (int column = 0; column < m_header.count(); ++column)
        m_needs.push_back(m_header.isSectionHidden(column) ? Need() : needOf(column));
    useRoom();
    if (!m_header.stretchLastSection() || m_header.count() == 0) return;
    // A stretching last column takes the room that is left and elides, rather than pushing past the
    // edge.
    const QScopedValueRollback applying(m_applying, true);
    m_header.setStretchLastSection(false);
    m_header.resizeSection(m_header.logicalIndex(m_header.count() - 1), kStretchingLeast);
    m_header.setStretchLastSection(true);
}

void TableColumns::refit() {
    if (m_model != nullptr && m_model->rows()) fitAll();
}

void TableColumns::useRoom() {
    if (m_needs.size() != static_cast<std::size_t>(m_header.count())) return;
    const QScopedValueRollback applying(m_applying, true);
    int room = m_header.viewport()->width();
    const auto width = [this](int column) {
        const int chosen = chosenWidth(column);
        return chosen > 0 ? chosen : m_needs[static_cast<std::size_t>(column)].fitting;
    };
    for (const int column : shown()) room -= stretches(column) ? kStretchingLeast : width(column);
    for (const int column : shown()) {
        const Need& need = m_needs[static_cast<std::size_t>(column)];
        if (stretches(column)) continue;
        const bool takes = room > 0 && chosenWidth(column) == 0;
        const int more = takes ? std::min(room, need.whole - need.fitting) : 0;
        m_header.resizeSection(column, width(column) + more);
        room -= more;
    }
}

int TableColumns::fittingWidth(int column) const {
    return needOf(column).fitting;
}

TableColumns::Need TableColumns::needOf(int column) const {
    QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (!m_model->rows()->column(column).typed.empty()) title += QStringLiteral(" *");
    const int heading = QFontMetrics(typeFace(TypeSize::Body, true)).horizontalAdvance(title) +
                        TableHeader::roomBesideTitle();
    const std::vector<QString> texts = textsOf(*m_model, column);
    const bool words = m_model->rows()->column(column).kind == CellKind::Text;
    const int widest = words ? kWidest : kWidestFigure;
    if (texts.empty()) {
        const int fitting = std::clamp(heading, kNarrowest, widest);
        return {fitting, fitting};
    }
    const QFontMetrics metrics(typeFace(TypeSize::Body));
    const int longest = metrics.horizontalAdvance(texts.back());
    int text = longest;
    // Figures and identifiers are of no use when their end is not seen; long words may be elided.
    if (words && text > kModest) {
        const auto last = static_cast<double>(texts.size() - 1);
        const QString& most = texts[static_cast<std::size_t>(last * kMost)];
        text = std::max(kModest, metrics.horizontalAdvance(most));
    }
    const int fitting = std::clamp(std::max(heading, text + kBesideText), kNarrowest, widest);
    return {fitting, std::max(fitting, longest + kBesideText)};
}

std::vector<int> TableColumns::shown() const {
    std::vector<int> columns;
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        if (!m_header.isSectionHidden(column)) columns.push_back(column);
    }
    return columns;
}

void TableColumns::setLayout(ColumnLayout layout) {
    if (layout == m_layout) return;
    m_layout = std::move(layout);
    apply();
    remember();
}

void TableColumns::setShown(int column, bool shown) {
    const bool isShown = !m_header.isSectionHidden(column);
    if (shown == isShown || (!shown && this->shown().size() == 1)) return;
    ColumnLayout layout = m_layout;
    if (shown) {
        layout.hidden.removeAll(key(column));
    } else {
        layout.hidden << key(column);
    }
    setLayout(std::move(layout));
}

void TableColumns::freezeTo(int column) {
    const std::vector<int> columns = shown();
    ColumnLayout layout = m_layout;
    layout.frozen =
        static_cast<int>(std::find(columns.begin(), columns.end(), column) - columns.begin()) + 1;
    setLayout(std::move(layout));
}

void TableColumns::unfreeze() {
    ColumnLayout layout = m_layout;
    layout.frozen = 0;
    setLayout(std::move(layout));
}

void TableColumns::fit(int column) {
    m_layout.widths.remove(key(column));
    fitAll();
    remember();
}

void TableColumns::takeWidth(int column, int width) {
    if (m_applying || width <= 0 || m_keys.isEmpty() || stretches(column)) return;
    m_layout.widths.insert(key(column), width);
    remember();
}

void TableColumns::takeOrder() {
    if (m_applying || m_keys.isEmpty()) return;
    m_layout.order.clear();
    for (int place = 0; place < m_header.count(); ++place)
        m_layout.order << key(m_header.logicalIndex(place));
    remember();
}

void TableColumns::remember() {
    Settings().setTableColumns(m_table, asMap(m_layout));
    Q_EMIT changed();
}

}  // namespace grants::ui
