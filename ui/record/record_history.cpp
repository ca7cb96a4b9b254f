// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_history.h"

#include "ui/base/guarded.h"
#include "ui/base/tr.h"

#include <QDateTime>

namespace grants::ui {

namespace {

/// The trail keeps UTC; people read the clock on the wall.
QString localTime(const std::string& utc) {
    QDateTime when = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    when.setTimeSpec(Qt::UTC);
    return when.isValid() ? when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                          : QString::fromStdString(utc);
}

QString noteOf(EventKind kind) {
    switch (kind) {
        case EventKind::Added:
            return tr("新增了这条记录。");
        case EventKind::Removed:
            return tr("删除了这条记录。");
        case EventKind::AmongMany:
            return tr("与许多记录一起改动，没有逐条记下改了什么。");
        case EventKind::Changed:
            break;
    }
    return {};
}

QString orEmpty(const QString& text) {
    return text.isEmpty() ? tr("（空）") : text;
}

}  // namespace

void writeEvent(DetailText& text, const std::string& at, const std::string& actor,
                const std::string& what, EventKind kind, const std::vector<FieldChange>& changes) {
    text.section(localTime(at) + QStringLiteral(" · ") + QString::fromStdString(actor));
    text.line(QString::fromStdString(what));
    if (const QString note = noteOf(kind); !note.isEmpty()) text.note(note);
    for (const FieldChange& change : changes) {
        text.fact(change.field,
                  orEmpty(change.before) + QStringLiteral(" → ") + orEmpty(change.after));
    }
}

void writeNoEvents(DetailText& text) {
    text.note(tr("审计记录里还没有这条记录的历史。"));
}

QString shownThen(const std::function<CellValue()>& value, CellKind kind,
                  Denomination denomination) {
    QString shown;
    const auto trouble = guarded(Translator(), [&] { shown = displayText(value(), denomination); });
    if (trouble) return tr("（已不存在）");
    return kind == CellKind::Amount && !shown.isEmpty()
               ? shown + u' ' + denominationName(denomination)
               : shown;
}

}  // namespace grants::ui
