// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_history.h"

#include "ui/base/guarded.h"
#include "ui/base/tr.h"
#include "ui/words/decision_words.h"

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

QString noteOf(RecordChange change) {
    switch (change) {
        case RecordChange::Added:
            return tr("新增了这条记录。");
        case RecordChange::Removed:
            return tr("删除了这条记录。");
        case RecordChange::Unknown:
            return tr("这次一起改动了许多记录，旧版程序没有逐条记下，说不准是否改到这一条。");
        case RecordChange::Changed:
            break;
    }
    return {};
}

QString orEmpty(const QString& text) {
    return text.isEmpty() ? tr("（空）") : text;
}

}  // namespace

void writeEvent(DetailText& text, const std::string& at, const std::string& actor,
                const std::string& what, RecordChange change,
                const std::vector<FieldChange>& changes) {
    text.section(localTime(at) + QStringLiteral(" · ") + QString::fromStdString(actor));
    text.line(doneInWords(what));
    if (const QString note = noteOf(change); !note.isEmpty()) text.note(note);
    for (const FieldChange& each : changes)
        text.fact(each.field, orEmpty(each.before) + QStringLiteral(" → ") + orEmpty(each.after));
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
