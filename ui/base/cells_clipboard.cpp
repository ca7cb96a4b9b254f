// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/cells_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace grants::ui {

namespace {

// What it holds: the digest of the text, a line end, and for each column, with tabs between, yuan,
// wan or nothing.
constexpr const char* kDenominations = "application/x-grantdesk-cells";

QByteArray nameOf(const std::optional<Denomination>& denomination) {
    if (!denomination) return {};
    return denomination == Denomination::Wan ? QByteArrayLiteral("wan") : QByteArrayLiteral("yuan");
}

std::optional<Denomination> named(const QByteArray& name) {
    for (const Denomination each : {Denomination::Yuan, Denomination::Wan})
        if (name == nameOf(each)) return each;
    return std::nullopt;
}

/// Clipboards may write line ends in their own way.
QByteArray digestOf(QString text) {
    text.remove(u'\r');
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray written(const CopiedCells& cells) {
    QByteArrayList columns;
    for (const auto& each : cells.denominations) columns << nameOf(each);
    return digestOf(cells.text) + '\n' + columns.join('\t');
}

ColumnDenominations readFor(const QString& text, const QByteArray& written) {
    const qsizetype end = written.indexOf('\n');
    ColumnDenominations denominations;
    if (end < 0 || written.left(end) != digestOf(text)) return denominations;
    for (const QByteArray& column : written.mid(end + 1).split('\t'))
        denominations.push_back(named(column));
    return denominations;
}

}  // namespace

void copyToClipboard(const CopiedCells& cells) {
    auto* data = new QMimeData;
    data->setText(cells.text);
    data->setData(QLatin1String(kDenominations), written(cells));
    QGuiApplication::clipboard()->setMimeData(data);
}

CopiedCells cellsOnClipboard() {
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    const QString text = clipboard.text();
    const QMimeData* data = clipboard.mimeData();
    if (data == nullptr || !data->hasFormat(QLatin1String(kDenominations))) return {text};
    return {text, readFor(text, data->data(QLatin1String(kDenominations)))};
}

}  // namespace grants::ui
