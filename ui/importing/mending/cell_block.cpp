// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/cell_block.h"

namespace grants::ui {

namespace {

/// Reads one cell from `at` on, which stands behind it afterwards.
QString readCell(const QString& text, qsizetype& at) {
    QString cell;
    const bool quoted = at < text.size() && text[at] == u'"';
    if (quoted) ++at;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == u'"') {
            ++at;
            if (at >= text.size() || text[at] != u'"') break;
        } else if (!quoted && (c == u'\t' || c == u'\n')) {
            break;
        }
        cell += text[at];
    }
    return cell;
}

QString written(const QString& cell) {
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.startsWith(u'"')) return cell;
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

}  // namespace

QVector<QStringList> cellsOfBlock(const QString& block) {
    QString text = block;
    text.remove(u'\r');
    if (text.endsWith(u'\n')) text.chop(1);
    QVector<QStringList> rows{QStringList()};
    for (qsizetype at = 0;;) {
        rows.back() << readCell(text, at);
        if (at >= text.size()) return rows;
        if (text[at] == u'\n') rows.push_back({});
        ++at;
    }
}

QString blockOfCells(const QVector<QStringList>& rows) {
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) cells << written(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

}  // namespace grants::ui
