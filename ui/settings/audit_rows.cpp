// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_rows.h"

#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/words/kind_words.h"

#include <QDateTime>

namespace grants::ui {

namespace {

std::string localTime(const std::string& utc) {
    QDateTime time = QDateTime::fromString(fromUtf8(utc), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.isValid()
               ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString()
               : utc;
}

QString inWords(const AuditCount& count) {
    QStringList parts;
    if (count.added != 0) parts << tr("新增 %1").arg(count.added);
    if (count.changed != 0) parts << tr("修改 %1").arg(count.changed);
    if (count.removed != 0) parts << tr("删除 %1").arg(count.removed);
    return tr("%1：%2").arg(kindName(count.table), parts.join(u' '));
}

QString contentOf(const AuditRow& row) {
    QStringList parts;
    for (const AuditCount& count : row.counts) parts << inWords(count);
    return parts.join(tr("；"));
}

}  // namespace

std::vector<AuditLine> auditLines(const std::vector<AuditRow>& rows) {
    std::vector<AuditLine> lines;
    lines.reserve(rows.size());
    for (const AuditRow& row : rows) {
        lines.push_back({row.sequence, localTime(row.at), row.actor, row.what,
                         contentOf(row).toStdString(), row.hash});
    }
    return lines;
}

std::vector<Column<AuditLine>> auditColumns() {
    std::vector<Column<AuditLine>> columns{
        valueColumn<AuditLine>("sequence", tr("序号"), CellKind::Count, &AuditLine::sequence),
        textColumn<AuditLine>("at", tr("时间"), &AuditLine::at),
        textColumn<AuditLine>("actor", tr("人员"), &AuditLine::actor),
        textColumn<AuditLine>("what", tr("做了什么"), &AuditLine::what),
        textColumn<AuditLine>("content", tr("涉及的记录"), &AuditLine::content),
        identifierColumn<AuditLine>("hash", tr("审计链指纹"), &AuditLine::hash)};
    columns[1].width = 19;
    columns[3].width = columns[4].width = 28;
    return columns;
}

}  // namespace grants::ui
